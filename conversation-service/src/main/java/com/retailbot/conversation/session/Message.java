package com.retailbot.conversation.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.retailbot.conversation.dialogue.Card;
import com.retailbot.conversation.dialogue.CartView;
import com.retailbot.conversation.dialogue.Choice;
import com.retailbot.conversation.dialogue.Utterance;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.understanding.Understood;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation. Text is plain text, never markup.
 *
 * @param sequence counts the messages of the conversation from 1 on, without gaps
 * @param direction {@code ltr} or {@code rtl}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(
        String id,
        int sequence,
        From from,
        Instant at,
        ChatLanguage language,
        String direction,
        @Nullable String text,
        @Nullable List<Choice> choices,
        @Nullable List<Card> cards,
        @Nullable CartView cart) {

    public enum From {
        BOT,
        SHOPPER;

        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Message ofBot(String id, int sequence, Instant at, Utterance said) {
        return new Message(
                id,
                sequence,
                From.BOT,
                at,
                said.language(),
                said.language().direction(),
                said.text(),
                said.choices(),
                said.cards(),
                said.cart());
    }

    public static Message ofShopper(String id, int sequence, Instant at, ChatLanguage language, String text) {
        return new Message(id, sequence, From.SHOPPER, at, language, language.direction(), text, null, null, null);
    }

    /** A message as members of the shop read it. {@code understood} is there for messages that the model read. */
    public record Read(Message message, @Nullable Understood understood) {}
}

package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Replies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the bot says: text, buttons, product cards, the cart, or some of them together. */
public record Utterance(
        ChatLanguage language,
        @Nullable String text,
        @Nullable List<Choice> choices,
        @Nullable List<Card> cards,
        @Nullable CartView cart) {

    public static Utterance text(ChatLanguage language, String text) {
        return new Utterance(language, text, null, null, null);
    }

    /** The button that begins an order with the cart. */
    public static Choice orderButton(ChatLanguage language) {
        return new Choice(ChoiceIds.ORDER, Replies.say(language, Phrase.CHOICE_ORDER));
    }

    Utterance with(List<Choice> buttons) {
        return new Utterance(language, text, buttons, cards, cart);
    }

    Utterance showing(List<Card> products) {
        return new Utterance(language, text, choices, products, cart);
    }

    Utterance showing(CartView contents) {
        return new Utterance(language, text, choices, cards, contents);
    }
}

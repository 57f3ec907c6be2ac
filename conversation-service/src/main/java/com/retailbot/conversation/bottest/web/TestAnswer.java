package com.retailbot.conversation.bottest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.retailbot.conversation.bottest.BotTests;
import com.retailbot.conversation.dialogue.Utterance;
import com.retailbot.conversation.session.Message;
import com.retailbot.conversation.understanding.Understood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot said, what it understood, and the blocks that ran.
 *
 * @param understood absent when there was nothing to understand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TestAnswer(
        String testId,
        List<Message> messages,
        @Nullable Understood understood,
        boolean handled,
        List<String> blockPath) {

    static TestAnswer of(BotTests.Played played, Instant at) {
        List<Message> messages = new ArrayList<>();
        for (Utterance said : played.turn().utterances()) {
            int sequence = played.firstSequence() + messages.size();
            messages.add(Message.ofBot(played.testId() + ":" + sequence, sequence, at, said));
        }
        return new TestAnswer(
                played.testId(),
                messages,
                played.turn().understood(),
                played.turn().handled(),
                played.turn().blockPath());
    }
}

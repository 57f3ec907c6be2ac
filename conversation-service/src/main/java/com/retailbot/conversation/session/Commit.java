package com.retailbot.conversation.session;

import com.retailbot.conversation.dialogue.DialogueState;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.defaults.events.EventEnvelope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a turn changes, written by one update of one document.
 *
 * @param answeredMessageId the shopper's message that this answers
 * @param appliedEventId the event that this tells
 * @param understood what was understood of the first message
 * @param handled false when the bot had to fall back
 * @param cartEdited the shopper changed the cart in the chat
 */
record Commit(
        Instant at,
        DialogueState state,
        List<Message> messages,
        List<EventEnvelope> events,
        @Nullable String answeredMessageId,
        @Nullable String appliedEventId,
        @Nullable Understood understood,
        boolean handled,
        boolean cartEdited) {}

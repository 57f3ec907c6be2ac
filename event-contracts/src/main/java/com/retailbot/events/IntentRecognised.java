package com.retailbot.events;

import java.time.Instant;

/**
 * What the bot understood of a message.
 *
 * @param confidence calibrated probability, 0 to 1
 * @param understood false when the bot had to fall back
 */
@EventType("intent.recognised")
public record IntentRecognised(
        String conversationId,
        String messageId,
        String botId,
        String intent,
        double confidence,
        String language,
        boolean understood,
        Instant recognisedAt)
        implements ConversationEvent {

    @Override
    public String aggregateId() {
        return conversationId;
    }
}

package com.retailbot.events;

import java.time.Instant;

/**
 * The bot answered.
 *
 * @param latencyMillis from the receipt of the message to this answer
 */
@EventType("message.sent")
public record MessageSent(
        String conversationId,
        String messageId,
        String inReplyTo,
        String botId,
        String language,
        long latencyMillis,
        Instant sentAt)
        implements ConversationEvent {

    @Override
    public String aggregateId() {
        return conversationId;
    }
}

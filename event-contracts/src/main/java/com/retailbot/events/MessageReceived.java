package com.retailbot.events;

import java.time.Instant;

/**
 * A shopper wrote; the text itself stays with the conversation.
 *
 * @param length in UTF-16 units
 */
@EventType("message.received")
public record MessageReceived(
        String conversationId,
        String messageId,
        String botId,
        Channel channel,
        String language,
        String script,
        int length,
        Instant receivedAt)
        implements ConversationEvent {

    @Override
    public String aggregateId() {
        return conversationId;
    }
}

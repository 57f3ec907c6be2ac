package com.retailbot.events;

import java.time.Instant;

/** A shopper opened a conversation. */
@EventType("conversation.started")
public record ConversationStarted(
        String conversationId, String botId, Channel channel, String visitorId, String language, Instant startedAt)
        implements ConversationEvent {

    @Override
    public String aggregateId() {
        return conversationId;
    }
}

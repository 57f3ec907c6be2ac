package com.retailbot.events;

import java.time.Instant;
import java.util.List;

/** The shopper changed the cart in the chat; the full content after the change. */
@EventType("cart.edited")
public record CartEdited(
        String conversationId, String botId, String visitorId, String language, List<OrderLine> lines, Instant editedAt)
        implements ConversationEvent {

    public CartEdited {
        lines = List.copyOf(lines);
    }

    @Override
    public String aggregateId() {
        return conversationId;
    }
}

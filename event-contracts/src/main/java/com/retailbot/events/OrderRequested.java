package com.retailbot.events;

import java.time.Instant;
import java.util.List;

/** The shopper confirmed an order in the chat. Integration turns it into exactly one order. */
@EventType("order.requested")
public record OrderRequested(
        String orderRequestId,
        String conversationId,
        String botId,
        String visitorId,
        Channel channel,
        String language,
        OrderContact contact,
        List<OrderLine> lines,
        Instant requestedAt)
        implements ConversationEvent {

    public OrderRequested {
        lines = List.copyOf(lines);
    }

    @Override
    public String aggregateId() {
        return conversationId;
    }
}

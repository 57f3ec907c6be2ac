package com.retailbot.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order exists. {@code historical} marks imported past orders: consumers record them, nobody acts on them.
 *
 * @param orderNumber what people call it, unique within the shop
 * @param total lines plus delivery fee
 */
@EventType("order.placed")
public record OrderPlaced(
        String orderId,
        String orderNumber,
        @Nullable String orderRequestId,
        @Nullable String conversationId,
        @Nullable String visitorId,
        Channel channel,
        String language,
        OrderContact contact,
        List<OrderLine> lines,
        Money deliveryFee,
        Money total,
        boolean historical,
        Instant placedAt)
        implements OrderEvent {

    public OrderPlaced {
        lines = List.copyOf(lines);
    }

    @Override
    public String aggregateId() {
        return orderId;
    }
}

package com.retailbot.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order moved on.
 *
 * @param reason code such as risk-approved, shopper-confirmed, shopper-cancelled, agent, courier
 */
@EventType("order.status-changed")
public record OrderStatusChanged(
        String orderId,
        String orderNumber,
        OrderStatus from,
        OrderStatus to,
        String reason,
        @Nullable String conversationId,
        @Nullable String visitorId,
        boolean historical,
        Instant changedAt)
        implements OrderEvent {

    @Override
    public String aggregateId() {
        return orderId;
    }
}

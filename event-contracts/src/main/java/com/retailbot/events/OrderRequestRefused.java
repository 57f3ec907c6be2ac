package com.retailbot.events;

import java.time.Instant;
import java.util.Map;

/**
 * An order request could not become an order.
 *
 * @param code unknown-variant, product-inactive, unknown-wilaya or invalid-phone
 */
@EventType("order.request-refused")
public record OrderRequestRefused(
        String orderRequestId, String conversationId, String code, Map<String, String> details, Instant refusedAt)
        implements OrderEvent {

    @Override
    public String aggregateId() {
        return orderRequestId;
    }
}

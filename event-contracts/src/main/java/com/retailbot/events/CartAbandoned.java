package com.retailbot.events;

import java.time.Instant;

/** A cart was left without an order for the configured time. */
@EventType("cart.abandoned")
public record CartAbandoned(String cartId, String visitorId, Money total, int items, Instant abandonedAt)
        implements RecoveryEvent {

    @Override
    public String aggregateId() {
        return cartId;
    }
}

package com.retailbot.events;

import java.time.Instant;

/** An abandoned cart became an order after a reminder. */
@EventType("cart.recovered")
public record CartRecovered(String cartId, String orderId, String reminderId, Money revenue, Instant recoveredAt)
        implements RecoveryEvent {

    @Override
    public String aggregateId() {
        return cartId;
    }
}

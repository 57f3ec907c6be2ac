package com.retailbot.events;

/** Life of an order. {@code ON_HOLD} waits for the shopper's or a person's confirmation. */
public enum OrderStatus {
    PLACED,
    ON_HOLD,
    CONFIRMED,
    SHIPPED,
    DELIVERED,
    CANCELLED,
    /** Refused at the door. */
    REFUSED,
    RETURNED;

    /** True when nothing further is expected to happen to the order. */
    public boolean isFinal() {
        return this == DELIVERED || this == CANCELLED || this == REFUSED || this == RETURNED;
    }
}

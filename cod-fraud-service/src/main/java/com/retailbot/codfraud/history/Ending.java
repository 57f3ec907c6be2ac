package com.retailbot.codfraud.history;

import com.retailbot.events.OrderStatus;
import java.util.Optional;

/** How a shipped order ended, as far as risk is concerned. */
enum Ending {
    DELIVERED,
    /** Refused at the door, or came back later. */
    REFUSED;

    /** Empty for statuses that say nothing about the door, such as a cancellation before shipping. */
    static Optional<Ending> of(OrderStatus status) {
        return switch (status) {
            case DELIVERED -> Optional.of(DELIVERED);
            case REFUSED, RETURNED -> Optional.of(REFUSED);
            case PLACED, ON_HOLD, CONFIRMED, SHIPPED, CANCELLED -> Optional.empty();
        };
    }
}

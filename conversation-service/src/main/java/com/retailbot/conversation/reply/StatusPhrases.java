package com.retailbot.conversation.reply;

import com.retailbot.events.OrderStatus;

/** How the status of an order is told. */
public final class StatusPhrases {

    private StatusPhrases() {}

    /** Names the order by {@code number}. */
    public static Phrase of(OrderStatus status) {
        return switch (status) {
            case PLACED -> Phrase.STATUS_PLACED;
            case ON_HOLD -> Phrase.STATUS_ON_HOLD;
            case CONFIRMED -> Phrase.STATUS_CONFIRMED;
            case SHIPPED -> Phrase.STATUS_SHIPPED;
            case DELIVERED -> Phrase.STATUS_DELIVERED;
            case CANCELLED -> Phrase.STATUS_CANCELLED;
            case REFUSED -> Phrase.STATUS_REFUSED;
            case RETURNED -> Phrase.STATUS_RETURNED;
        };
    }
}

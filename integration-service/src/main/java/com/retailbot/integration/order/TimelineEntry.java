package com.retailbot.integration.order;

import com.retailbot.events.OrderStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an order.
 *
 * @param what placed, status-changed, assessed, stock-short or decision-ignored
 * @param reason code, as in the event that told the others
 * @param note what a person wrote, or values of the happening
 * @param by id of the member who did it, null for the system and the shopper
 */
public record TimelineEntry(
        Instant at,
        String what,
        @Nullable OrderStatus from,
        @Nullable OrderStatus to,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String by) {
    static TimelineEntry moved(
            OrderStatus from, OrderStatus to, String reason, @Nullable String note, @Nullable String by, Instant at) {
        return new TimelineEntry(at, "status-changed", from, to, reason, note, by);
    }

    static TimelineEntry happened(String what, @Nullable String reason, @Nullable String note, Instant at) {
        return new TimelineEntry(at, what, null, null, reason, note, null);
    }
}

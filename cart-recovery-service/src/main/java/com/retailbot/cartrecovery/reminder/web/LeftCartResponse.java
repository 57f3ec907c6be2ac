package com.retailbot.cartrecovery.reminder.web;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.CartState;
import com.retailbot.cartrecovery.reminder.RecoveryReport.LeftCart;
import com.retailbot.cartrecovery.reminder.Reminder;
import com.retailbot.cartrecovery.reminder.ReminderReason;
import com.retailbot.cartrecovery.reminder.ReminderState;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart that was left, with everything that was done about it.
 *
 * @param state ABANDONED, or what happened since: ACTIVE again, EMPTIED, ORDERED
 * @param recovered the order followed a delivered reminder and was not lost
 * @param reachable the shopper left a phone number and agreed to be reminded
 */
record LeftCartResponse(
        String cartId,
        CartState state,
        boolean recovered,
        boolean reachable,
        String language,
        int items,
        Money total,
        List<OrderLine> lines,
        Instant abandonedAt,
        @Nullable String orderId,
        List<ReminderResponse> reminders) {
    /**
     * @param dueAt not before this moment, while it is scheduled
     * @param reason why it waits or was cancelled
     */
    record ReminderResponse(
            String id,
            int step,
            ReminderState state,
            Instant dueAt,
            @Nullable Instant requestedAt,
            @Nullable Instant deliveredAt,
            @Nullable ReminderReason reason,
            @Nullable String failure) {
        static ReminderResponse of(Reminder reminder) {
            return new ReminderResponse(
                    reminder.id().toString(),
                    reminder.step(),
                    reminder.state(),
                    reminder.dueAt(),
                    reminder.requestedAt(),
                    reminder.deliveredAt(),
                    reminder.reason(),
                    reminder.failure());
        }
    }

    static LeftCartResponse of(LeftCart left) {
        Cart cart = left.cart();
        return new LeftCartResponse(
                cart.id(),
                cart.state(),
                left.recovered(),
                cart.consent() && cart.phone() != null,
                cart.language(),
                cart.items(),
                cart.total(),
                cart.lines(),
                cart.abandonedAt() == null ? cart.changedAt() : cart.abandonedAt(),
                cart.orderId(),
                left.reminders().stream().map(ReminderResponse::of).toList());
    }
}

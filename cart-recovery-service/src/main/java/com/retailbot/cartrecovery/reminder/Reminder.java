package com.retailbot.cartrecovery.reminder;

import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to the shopper of a cart that was left.
 *
 * @param step 1 or 2
 * @param dueAt not before this moment
 * @param reason why it waits or was cancelled; null when nothing is in its way
 * @param failure the channel's word for what went wrong
 */
public record Reminder(
        TenantId tenant,
        UUID id,
        String cartId,
        int step,
        ReminderState state,
        Instant dueAt,
        @Nullable Instant requestedAt,
        @Nullable Instant deliveredAt,
        @Nullable ReminderReason reason,
        @Nullable String failure) {
    static final int FIRST = 1;
    static final int SECOND = 2;
}

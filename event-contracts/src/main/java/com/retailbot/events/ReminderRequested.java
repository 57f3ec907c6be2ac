package com.retailbot.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reminder should go out for an abandoned cart.
 *
 * @param step 1 for the first reminder
 * @param expiresAt from then on nobody should be reminded any more; null when nothing is said
 */
@EventType("reminder.requested")
public record ReminderRequested(
        String reminderId,
        String cartId,
        EncryptedText phone,
        String language,
        String restoreLink,
        List<OrderLine> lines,
        Money total,
        int step,
        Instant requestedAt,
        @Nullable Instant expiresAt)
        implements RecoveryEvent {

    public ReminderRequested {
        lines = List.copyOf(lines);
    }

    @Override
    public String aggregateId() {
        return cartId;
    }
}

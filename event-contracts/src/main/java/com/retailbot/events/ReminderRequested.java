package com.retailbot.events;

import java.time.Instant;
import java.util.List;

/**
 * A reminder should go out for an abandoned cart.
 *
 * @param step 1 for the first reminder
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
        Instant requestedAt)
        implements RecoveryEvent {

    public ReminderRequested {
        lines = List.copyOf(lines);
    }

    @Override
    public String aggregateId() {
        return cartId;
    }
}

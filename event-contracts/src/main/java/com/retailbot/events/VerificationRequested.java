package com.retailbot.events;

import java.time.Instant;
import java.util.List;

/**
 * The shopper is asked to confirm an order.
 *
 * @param attempt 1 for the first message, 2 for the reminder
 */
@EventType("verification.requested")
public record VerificationRequested(
        String verificationId,
        String orderId,
        String orderNumber,
        EncryptedText phone,
        String language,
        List<OrderLine> lines,
        Money total,
        int attempt,
        Instant requestedAt,
        Instant expiresAt)
        implements CodEvent {

    public VerificationRequested {
        lines = List.copyOf(lines);
    }

    @Override
    public String aggregateId() {
        return orderId;
    }
}

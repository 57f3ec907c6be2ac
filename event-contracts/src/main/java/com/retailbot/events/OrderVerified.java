package com.retailbot.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The shopper or a person of the shop decided about an order on hold. */
@EventType("order.verified")
public record OrderVerified(
        @Nullable String verificationId,
        String orderId,
        VerificationResult result,
        DecidedBy by,
        @Nullable String note,
        Instant at)
        implements CodEvent {

    @Override
    public String aggregateId() {
        return orderId;
    }
}

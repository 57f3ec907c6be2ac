package com.retailbot.codfraud.settings;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What a shop starts with. */
@ConfigurationProperties("retailbot.cod")
record CodDefaults(
        double verifyFrom,
        double reviewFrom,
        BigDecimal shippingCost,
        Duration reminderAfter,
        Duration expiresAfter,
        Duration sweepInterval) {

    CodDefaults {
        toPolicy(verifyFrom, reviewFrom, shippingCost, reminderAfter, expiresAfter);
        if (sweepInterval.isZero() || sweepInterval.isNegative()) {
            throw new IllegalArgumentException(
                    "retailbot.cod.sweep-interval: " + sweepInterval + " (expected: more than 0)");
        }
    }

    CodPolicy toPolicy() {
        return toPolicy(verifyFrom, reviewFrom, shippingCost, reminderAfter, expiresAfter);
    }

    private static CodPolicy toPolicy(
            double verifyFrom,
            double reviewFrom,
            BigDecimal shippingCost,
            Duration reminderAfter,
            Duration expiresAfter) {
        return new CodPolicy(
                verifyFrom,
                reviewFrom,
                shippingCost,
                Math.toIntExact(reminderAfter.toMinutes()),
                Math.toIntExact(expiresAfter.toMinutes()));
    }
}

package com.retailbot.cartrecovery.settings;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for a shop that has not said otherwise, and what no shop may change.
 *
 * @param abandonAfter a cart without a change for so long counts as left
 * @param demo with demo data nobody waits an hour, and night is as good as day
 * @param demoAbandonAfter in place of {@code abandonAfter} with demo data
 * @param frequencyCap a customer gets at most one reminder in this time
 * @param attributionWindow an order counts as recovered when it follows a delivered reminder within this time
 * @param storefrontUrl where a reminder's link leads
 */
@Validated
@ConfigurationProperties("retailbot.recovery")
public record RecoveryDefaults(
        @NotNull Duration abandonAfter,
        boolean demo,
        @NotNull Duration demoAbandonAfter,
        @NotNull Duration frequencyCap,
        @NotNull Duration attributionWindow,
        @NotNull URI storefrontUrl) {
    RecoverySettings settings() {
        return new RecoverySettings(
                true, demo ? demoAbandonAfter : abandonAfter, null, demo ? QuietHours.NIGHT.off() : QuietHours.NIGHT);
    }
}

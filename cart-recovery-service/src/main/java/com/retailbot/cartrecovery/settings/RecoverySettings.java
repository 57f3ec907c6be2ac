package com.retailbot.cartrecovery.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a shop wants its carts recovered.
 *
 * @param enabled false: carts are still watched, but nobody is reminded
 * @param abandonAfter a cart without a change for so long counts as left; the first reminder goes out then
 * @param secondReminderAfter after the first one; null for none
 */
public record RecoverySettings(
        boolean enabled, Duration abandonAfter, @Nullable Duration secondReminderAfter, QuietHours quietHours) {}

package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.CartState;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a reminder may go out.
 *
 * @param bought the visitor or customer ordered since the cart last changed
 * @param lastRequested when the customer was last sent a reminder of any cart; null when never
 */
record ReminderRules(
        Cart cart,
        RecoverySettings settings,
        ZoneId zone,
        boolean bought,
        @Nullable Instant lastRequested,
        Duration frequencyCap,
        Duration keptFor) {
    ReminderDecision decide(Instant now) {
        if (bought || cart.state() == CartState.ORDERED) {
            return new ReminderDecision.Cancel(ReminderReason.BOUGHT);
        }
        if (cart.state() != CartState.ABANDONED) {
            return new ReminderDecision.Cancel(ReminderReason.CART_CHANGED);
        }
        if (!settings.enabled()) {
            return new ReminderDecision.Cancel(ReminderReason.SWITCHED_OFF);
        }
        if (!cart.consent() || cart.phone() == null) {
            return new ReminderDecision.Cancel(ReminderReason.NO_CONSENT);
        }
        if (cart.abandonedAt() != null && cart.abandonedAt().plus(keptFor).isBefore(now)) {
            return new ReminderDecision.Cancel(ReminderReason.TOO_LATE);
        }
        return wait(now).orElseGet(ReminderDecision.Send::new);
    }

    private Optional<ReminderDecision> wait(Instant now) {
        if (lastRequested != null && lastRequested.plus(frequencyCap).isAfter(now)) {
            return Optional.of(
                    new ReminderDecision.Postpone(lastRequested.plus(frequencyCap), ReminderReason.FREQUENCY_CAP));
        }
        return settings.quietHours()
                .endAfter(now, zone)
                .map(end -> new ReminderDecision.Postpone(end, ReminderReason.QUIET_HOURS));
    }
}

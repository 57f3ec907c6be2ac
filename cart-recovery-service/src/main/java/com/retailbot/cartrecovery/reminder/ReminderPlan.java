package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.CartLeft;
import com.retailbot.cartrecovery.cart.CartResumed;
import com.retailbot.cartrecovery.cart.CartsBought;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import com.retailbot.cartrecovery.settings.ShopSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans reminders for carts that were left, and drops the plan when the shopper is back. Joins the caller's transaction. */
@Component
class ReminderPlan {
    private final Reminders reminders;
    private final ShopSettings settings;
    private final Clock clock;

    ReminderPlan(Reminders reminders, ShopSettings settings, Clock clock) {
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void left(CartLeft event) {
        Cart cart = event.cart();
        RecoverySettings wanted = settings.of(cart.tenant());
        String customerKey = cart.customerKey();
        if (!wanted.enabled() || !cart.consent() || customerKey == null) {
            return;
        }
        Optional<Instant> firstSent = reminders.ofCarts(cart.tenant(), List.of(cart.id())).stream()
                .filter(reminder -> reminder.step() == Reminder.FIRST)
                .flatMap(reminder -> Optional.ofNullable(reminder.requestedAt()).stream())
                .findFirst();
        Duration second = wanted.secondReminderAfter();
        if (firstSent.isEmpty()) {
            reminders.schedule(cart.tenant(), cart.id(), customerKey, Reminder.FIRST, clock.instant());
        } else if (second != null) {
            Instant due = firstSent.get().plus(second);
            Instant now = clock.instant();
            reminders.schedule(cart.tenant(), cart.id(), customerKey, Reminder.SECOND, due.isAfter(now) ? due : now);
        }
    }

    @EventListener
    void resumed(CartResumed event) {
        reminders.cancelScheduled(event.cart().tenant(), event.cart().id(), ReminderReason.CART_CHANGED);
    }

    @EventListener
    void bought(CartsBought event) {
        event.carts().forEach(cart -> reminders.cancelScheduled(cart.tenant(), cart.id(), ReminderReason.BOUGHT));
    }
}

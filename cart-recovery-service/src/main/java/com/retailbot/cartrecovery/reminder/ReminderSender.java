package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.Carts;
import com.retailbot.cartrecovery.cart.DueWorkException;
import com.retailbot.cartrecovery.cart.Purchases;
import com.retailbot.cartrecovery.settings.RecoveryDefaults;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import com.retailbot.cartrecovery.settings.ShopSettings;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends reminders whose time has come. Cart and orders are looked at once more in the same transaction, under the cart's
 * lock: a purchase either is seen here or comes after the message was on its way.
 */
@Service
class ReminderSender {
    private static final Duration WORTH_SENDING = Duration.ofHours(12);

    private final Reminders reminders;
    private final Carts carts;
    private final Purchases purchases;
    private final ShopSettings settings;
    private final RecoveryDefaults defaults;
    private final EventOutbox outbox;
    private final Clock clock;

    ReminderSender(
            Reminders reminders,
            Carts carts,
            Purchases purchases,
            ShopSettings settings,
            RecoveryDefaults defaults,
            EventOutbox outbox,
            Clock clock) {
        this.reminders = reminders;
        this.carts = carts;
        this.purchases = purchases;
        this.settings = settings;
        this.defaults = defaults;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Handles the reminder that is due the longest; false when none is due.
     *
     * @throws DueWorkException naming the reminder when that fails
     */
    @Transactional
    boolean handleNextDue() {
        Instant now = clock.instant();
        Optional<Reminders.Due> due = reminders.lockNextDue(now);
        due.ifPresent(found -> {
            try {
                handle(found, now);
            } catch (RuntimeException e) {
                throw new DueWorkException(
                        "reminder", found.tenant(), found.reminderId().toString(), e);
            }
        });
        return due.isPresent();
    }

    /** Looks at a reminder that failed again later. */
    @Transactional
    void postpone(TenantId tenant, UUID reminderId, Duration by) {
        reminders.retryAt(tenant, reminderId, clock.instant().plus(by));
    }

    private void handle(Reminders.Due due, Instant now) {
        reminders
                .find(due.tenant(), due.reminderId())
                // Between the search and the lock, a purchase may have cancelled it.
                .filter(reminder -> reminder.state() == ReminderState.SCHEDULED
                        && !reminder.dueAt().isAfter(now))
                .ifPresent(reminder -> handle(reminder, now));
    }

    private void handle(Reminder reminder, Instant now) {
        TenantId tenant = reminder.tenant();
        Cart cart = carts.find(tenant, reminder.cartId()).orElseThrow();
        switch (rules(cart).decide(now)) {
            case ReminderDecision.Cancel cancel -> reminders.cancelScheduled(tenant, cart.id(), cancel.reason());
            case ReminderDecision.Postpone postpone ->
                reminders.postpone(tenant, reminder.id(), postpone.until(), postpone.reason());
            case ReminderDecision.Send send -> send(cart, reminder.id(), reminder.step(), now);
        }
    }

    private ReminderRules rules(Cart cart) {
        TenantId tenant = cart.tenant();
        String customerKey = cart.customerKey();
        if (customerKey != null) {
            reminders.lockCustomer(tenant, customerKey);
        }
        return new ReminderRules(
                cart,
                settings.of(tenant),
                settings.timeZone(tenant),
                purchases
                        .since(tenant, cart.visitorId(), customerKey, cart.changedAt())
                        .isPresent(),
                customerKey == null
                        ? null
                        : reminders.lastRequested(tenant, customerKey).orElse(null),
                defaults.frequencyCap(),
                defaults.attributionWindow());
    }

    private void send(Cart cart, UUID reminderId, int step, Instant now) {
        TenantId tenant = cart.tenant();
        EncryptedText phone = Objects.requireNonNull(cart.phone());
        outbox.publish(
                tenant,
                new ReminderRequested(
                        reminderId.toString(),
                        cart.id(),
                        phone,
                        cart.language(),
                        restoreLink(cart),
                        cart.lines(),
                        cart.total(),
                        step,
                        now,
                        expiry(tenant, now)));
        reminders.requested(tenant, reminderId, now);
        RecoverySettings wanted = settings.of(tenant);
        Duration second = wanted.secondReminderAfter();
        if (step == Reminder.FIRST && second != null) {
            reminders.schedule(
                    tenant, cart.id(), Objects.requireNonNull(cart.customerKey()), Reminder.SECOND, now.plus(second));
        }
    }

    /** A message that waits on its way must not come at night, nor when the shopper has long forgotten. */
    private Instant expiry(TenantId tenant, Instant now) {
        Instant latest = now.plus(WORTH_SENDING);
        return settings.of(tenant)
                .quietHours()
                .beginAfter(now, settings.timeZone(tenant))
                .filter(night -> night.isBefore(latest))
                .orElse(latest);
    }

    /** A storefront that serves several shops reads from {@code shop} whose cart it is; others pay no attention to it. */
    private String restoreLink(Cart cart) {
        UriComponentsBuilder link =
                UriComponentsBuilder.fromUri(defaults.storefrontUrl()).queryParam("cart", "{token}");
        if (cart.botKey() != null) {
            link.queryParam("shop", "{botKey}");
        }
        // Whoever wrote in Arabic gets an Arabic page, where the shop has one.
        link.queryParam("language", "{language}");
        Map<String, String> values = Map.of(
                "token",
                cart.restoreToken(),
                "botKey",
                Objects.requireNonNullElse(cart.botKey(), ""),
                "language",
                cart.language());
        return link.encode().buildAndExpand(values).toUriString();
    }
}

package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.CartRecoveryTest;
import com.retailbot.cartrecovery.cart.CartTracker;
import com.retailbot.cartrecovery.reminder.Shoppers.Shopping;
import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import com.retailbot.cartrecovery.settings.SettingsEditor;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.MutableClock;
import com.retailbot.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop and a shopper who leaves a cart, on a clock that the test turns. */
@CartRecoveryTest
abstract class RecoveryScenario {

    static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Shopping shopping;

    @Autowired
    DuePoll poll;

    @Autowired
    Reminders reminders;

    @Autowired
    DeliveryRecorder deliveries;

    @Autowired
    CartTracker tracker;

    @Autowired
    RecoveryReport report;

    @Autowired
    SettingsEditor settings;

    @Autowired
    MutableClock clock;

    @Autowired
    TestEvents events;

    final TenantId tenant = TenantId.random();
    final Visitor visitor = Visitor.of(tenant);

    @BeforeEach
    void aNewMorning() {
        Shoppers.startAfresh(clock);
    }

    Reminder remindedAndDelivered() {
        shopping.fills(visitor);
        after(HOUR);
        deliveries.delivered(tenant, reminder(1).id(), clock.instant().plusSeconds(5));
        clock.advance(Duration.ofMinutes(1));
        return reminder(1);
    }

    void want(RecoverySettings wanted) {
        settings.change(tenant, "\"" + settings.read(tenant).version() + "\"", wanted);
    }

    void after(Duration duration) {
        clock.advance(duration);
        poll.run();
    }

    ReminderRequested requested() {
        return events.await(ReminderRequested.class, event -> event.cartId().equals(visitor.cartId()));
    }

    @SuppressWarnings("NullAway") // a missing reminder fails the test that reads it
    Reminder reminder(int step) {
        return find(step);
    }

    @Nullable
    Reminder find(int step) {
        return reminders.ofCarts(tenant, List.of(visitor.cartId())).stream()
                .filter(reminder -> reminder.step() == step)
                .findFirst()
                .orElse(null);
    }

    RecoveryResults results() {
        return report.results(tenant, null, null).figures();
    }
}

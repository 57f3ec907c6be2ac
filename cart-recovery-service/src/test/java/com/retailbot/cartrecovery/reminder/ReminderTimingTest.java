package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.cartrecovery.settings.QuietHours;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.ChannelMessageDelivered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a reminder goes out, and when it does not. */
class ReminderTimingTest extends RecoveryScenario {

    @Test
    void atNightTheReminderWaitsForTheMorning() {
        clock.advance(Duration.ofHours(12).plusMinutes(30));
        shopping.fills(visitor);
        after(HOUR);
        Instant nine = clock.instant().plus(Duration.ofHours(9).plusMinutes(30));
        assertThat(reminder(1).reason()).isEqualTo(ReminderReason.QUIET_HOURS);
        assertThat(reminder(1).dueAt()).isEqualTo(nine);

        after(Duration.ofHours(1));
        assertThat(reminder(1).dueAt()).as("past midnight").isEqualTo(nine);
        after(Duration.between(clock.instant(), nine));
        assertThat(reminder(1).state()).isEqualTo(ReminderState.REQUESTED);
    }

    @Test
    void whoBuysWhileTheReminderWaitsIsNotReminded() {
        clock.advance(Duration.ofHours(12));
        shopping.fills(visitor);
        after(HOUR);
        shopping.orders(visitor, "o-1");
        after(Duration.ofHours(12));
        assertThat(reminder(1).state()).isEqualTo(ReminderState.CANCELLED);
        assertThat(reminder(1).reason()).isEqualTo(ReminderReason.BOUGHT);
    }

    @Test
    void aPurchaseWithTheSamePhoneOnAnotherDeviceStopsTheReminder() {
        clock.advance(Duration.ofHours(12));
        shopping.fills(visitor);
        after(HOUR);
        shopping.orders(Visitor.of(tenant).withPhone(visitor.phone()), "o-1");
        after(Duration.ofHours(12));
        assertThat(reminder(1).state()).isEqualTo(ReminderState.CANCELLED);
    }

    @Test
    void aShopperWhoComesBackIsRemindedOnlyAfterLeavingAgainAndCountsOnce() {
        clock.advance(Duration.ofHours(12));
        shopping.fills(visitor);
        after(HOUR);
        shopping.fills(visitor);
        assertThat(reminder(1).reason()).isEqualTo(ReminderReason.CART_CHANGED);

        after(Duration.ofHours(12));
        assertThat(reminder(1).state()).isEqualTo(ReminderState.REQUESTED);
        assertThat(events.all(CartAbandoned.class, event -> event.cartId().equals(visitor.cartId())))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(results().abandoned()).isEqualTo(1);
    }

    @Test
    void aCustomerGetsAtMostOneReminderADay() {
        Visitor again = Visitor.of(tenant).withPhone(visitor.phone());
        shopping.fills(visitor);
        after(HOUR);
        Instant first = clock.instant();
        shopping.fills(again);
        after(HOUR);

        Reminder second = reminders.ofCarts(tenant, List.of(again.cartId())).getFirst();
        assertThat(second.state()).isEqualTo(ReminderState.SCHEDULED);
        assertThat(second.reason()).isEqualTo(ReminderReason.FREQUENCY_CAP);
        assertThat(second.dueAt()).isEqualTo(first.plus(Duration.ofHours(24)));
        after(Duration.ofHours(23));
        assertThat(reminders.ofCarts(tenant, List.of(again.cartId())).getFirst().state())
                .isEqualTo(ReminderState.REQUESTED);
    }

    @Test
    void aSecondReminderGoesOutOnlyWhereTheShopWantsOne() {
        shopping.fills(visitor);
        after(HOUR);
        after(Duration.ofDays(3));
        assertThat(reminder(2)).isNull();

        want(new RecoverySettings(true, HOUR, Duration.ofHours(25), QuietHours.NIGHT));
        Visitor other = Visitor.of(tenant);
        shopping.fills(other);
        after(HOUR);
        after(Duration.ofHours(25));
        assertThat(reminders.ofCarts(tenant, List.of(other.cartId())))
                .extracting(Reminder::step, Reminder::state)
                .containsExactly(tuple(1, ReminderState.REQUESTED), tuple(2, ReminderState.REQUESTED));
    }

    @Test
    void aNumberThatCannotBeReachedGetsNoSecondReminder() {
        want(new RecoverySettings(true, HOUR, Duration.ofHours(25), QuietHours.NIGHT));
        shopping.fills(visitor);
        after(HOUR);
        deliveries.failed(tenant, reminder(1).id(), "unknown-number");
        assertThat(reminder(1).state()).isEqualTo(ReminderState.FAILED);
        assertThat(reminder(2).reason()).isEqualTo(ReminderReason.NUMBER_UNREACHABLE);
    }

    @Test
    void aReminderThatWasTooLateToBeSentLeavesTheSecondOne() {
        want(new RecoverySettings(true, HOUR, Duration.ofHours(25), QuietHours.NIGHT));
        shopping.fills(visitor);
        after(HOUR);
        deliveries.failed(tenant, reminder(1).id(), ChannelMessageDelivered.EXPIRED);
        assertThat(reminder(1).state()).isEqualTo(ReminderState.FAILED);
        assertThat(reminder(2).state()).isEqualTo(ReminderState.SCHEDULED);
    }

    @Test
    void aShopThatSwitchedRemindersOffSendsNone() {
        want(new RecoverySettings(false, HOUR, null, QuietHours.NIGHT));
        shopping.fills(visitor);
        after(HOUR);
        assertThat(reminder(1)).isNull();
        assertThat(results().abandoned()).isEqualTo(1);
    }
}

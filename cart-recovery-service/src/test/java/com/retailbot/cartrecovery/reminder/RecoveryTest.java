package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.cartrecovery.CartRecoveryTest;
import com.retailbot.cartrecovery.cart.CartTracker;
import com.retailbot.cartrecovery.reminder.Shoppers.Shopping;
import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.cartrecovery.settings.QuietHours;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import com.retailbot.cartrecovery.settings.SettingsEditor;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.CartRecovered;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.Money;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.MutableClock;
import com.retailbot.testsupport.TestEvents;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CartRecoveryTest
class RecoveryTest {
    private static final Duration HOUR = Duration.ofHours(1);

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

    @Autowired
    JdbcClient jdbc;

    private final TenantId tenant = TenantId.random();
    private final Visitor visitor = Visitor.of(tenant);

    @BeforeEach
    void aNewMorning() {
        Shoppers.startAfresh(clock);
    }

    @Test
    void aCartThatCannotBeReadHoldsNobodyElsesUp() {
        Visitor unreadable = Visitor.of(TenantId.random());
        shopping.fills(unreadable);
        clock.advance(Duration.ofSeconds(1));
        shopping.fills(visitor);
        jdbc.sql("update cart set lines = '42' where id = ?")
                .param(unreadable.cartId())
                .update();

        after(HOUR);

        events.await(CartAbandoned.class, event -> event.cartId().equals(visitor.cartId()));
        assertThat(jdbc.sql("select abandon_due_at from cart where id = ?")
                        .param(unreadable.cartId())
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        jdbc.sql("delete from cart where id = ?").param(unreadable.cartId()).update();
    }

    @Test
    void aReminderThatFailsHoldsNobodyElsesUp() {
        Visitor unreadable = Visitor.of(TenantId.random());
        shopping.fills(unreadable);
        clock.advance(Duration.ofSeconds(1));
        shopping.fills(visitor);
        jdbc.sql("""
                        create or replace function sabotage() returns trigger language plpgsql as $$
                        begin
                            if new.cart_id = tg_argv[0] and new.state = 'REQUESTED' then raise 'sabotaged'; end if;
                            return new;
                        end $$""").update();
        jdbc.sql("create trigger sabotage before update on reminder for each row execute function sabotage('%s')"
                        .formatted(unreadable.cartId()))
                .update();
        try {
            after(HOUR);

            events.await(ReminderRequested.class, event -> event.cartId().equals(visitor.cartId()));
        } finally {
            jdbc.sql("drop trigger sabotage on reminder").update();
        }
    }

    @Test
    void aCartThatIsUntouchedForAnHourIsLeftAndItsShopperReminded() {
        shopping.fills(visitor);
        after(HOUR.minusSeconds(1));
        assertThat(reminder(1)).isNull();
        after(Duration.ofSeconds(1));

        CartAbandoned left =
                events.await(CartAbandoned.class, event -> event.cartId().equals(visitor.cartId()));
        assertThat(left.total()).isEqualTo(Money.dzd(6_500));
        assertThat(left.items()).isEqualTo(1);
        ReminderRequested request = requested();
        assertThat(request.step()).isEqualTo(1);
        assertThat(request.language()).isEqualTo("dz-latn");
        // Nine in the evening in Algiers, when the night begins.
        assertThat(request.expiresAt())
                .isEqualTo(clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(20)));
        assertThat(request.restoreLink())
                .isEqualTo("http://localhost:8090/?cart=token%20of%20" + visitor.cartId()
                        + "&shop=demo-fashion&language=dz-latn");
        assertThat(reminder(1).state()).isEqualTo(ReminderState.REQUESTED);
    }

    @Test
    void aChangePostponesTheMoment() {
        shopping.fills(visitor);
        after(Duration.ofMinutes(40));
        shopping.fills(visitor);
        after(Duration.ofMinutes(40));
        assertThat(reminder(1)).isNull();
        after(Duration.ofMinutes(20));
        assertThat(reminder(1)).isNotNull();
    }

    @Test
    void nobodyIsRemindedWithoutConsentOrPhoneButTheCartCountsAsLeft() {
        Visitor silent = visitor.withoutConsent();
        Visitor anonymous = Visitor.of(tenant).withPhone(null);
        shopping.fills(silent);
        shopping.fills(anonymous);
        after(HOUR);
        assertThat(reminders.ofCarts(tenant, List.of(silent.cartId(), anonymous.cartId())))
                .isEmpty();
        assertThat(results().abandoned()).isEqualTo(2);
    }

    @Test
    void anEmptiedCartIsNotLeft() {
        shopping.fills(visitor);
        shopping.empties(visitor);
        after(HOUR);
        assertThat(results().abandoned()).isZero();
    }

    @Test
    void buyingBeforeTheDelayMeansThatNothingWasLeft() {
        shopping.fills(visitor);
        shopping.orders(visitor, "o-1");
        after(HOUR);
        assertThat(results().abandoned()).isZero();
    }

    @Test
    void anOrderThatIsToldBeforeItsCartStopsTheReminderToo() {
        shopping.orders(visitor, "o-1");
        shopping.fills(visitor);
        after(HOUR);
        assertThat(results().abandoned()).isZero();
    }

    @Test
    void anOlderChangeThatArrivesLateChangesNothing() {
        var old = shopping.cart(visitor, com.retailbot.events.CartStatus.OPEN, 1);
        clock.advance(Duration.ofMinutes(5));
        shopping.empties(visitor);
        tracker.changed(tenant, old);
        after(HOUR);
        assertThat(results().abandoned()).isZero();
    }

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
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, ReminderState.REQUESTED),
                        org.assertj.core.groups.Tuple.tuple(2, ReminderState.REQUESTED));
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

    @Test
    void anOrderAfterADeliveredReminderIsRecovered() {
        Reminder sent = remindedAndDelivered();
        clock.advance(Duration.ofDays(6));
        shopping.orders(visitor, "o-9");

        CartRecovered recovered =
                events.await(CartRecovered.class, event -> event.cartId().equals(visitor.cartId()));
        assertThat(recovered.orderId()).isEqualTo("o-9");
        assertThat(recovered.reminderId()).isEqualTo(sent.id().toString());
        assertThat(recovered.revenue()).isEqualTo(Money.dzd(6_900));
        RecoveryResults results = results();
        assertThat(results.recovered()).isEqualTo(1);
        assertThat(results.revenue()).isEqualTo(Money.dzd(6_900));
        assertThat(results.requested()).isEqualTo(1);
        assertThat(results.delivered()).isEqualTo(1);
    }

    @Test
    void aReminderThatWasOnlyRequestedRecoversNothing() {
        shopping.fills(visitor);
        after(HOUR);
        shopping.orders(visitor, "o-1");
        assertThat(results().requested()).isEqualTo(1);
        assertThat(results().delivered()).isZero();
        assertThat(results().reminded()).isZero();
        assertThat(results().recovered()).isZero();
    }

    @Test
    void anOrderAfterEightDaysIsNotTheRemindersMerit() {
        remindedAndDelivered();
        clock.advance(Duration.ofDays(8));
        shopping.orders(visitor, "o-1");
        assertThat(results().recovered()).isZero();
    }

    @Test
    void aDeliveryThatIsToldAfterTheOrderItCausedStillCounts() {
        shopping.fills(visitor);
        after(HOUR);
        Instant delivered = clock.instant().plusSeconds(5);
        clock.advance(Duration.ofMinutes(10));
        shopping.orders(visitor, "o-1");
        assertThat(results().recovered()).isZero();
        deliveries.delivered(tenant, reminder(1).id(), delivered);
        assertThat(results().recovered()).isEqualTo(1);
    }

    @Test
    void anOrderThatIsRefusedAtTheDoorBroughtNothingBack() {
        remindedAndDelivered();
        shopping.orders(visitor, "o-7");
        assertThat(results().recovered()).isEqualTo(1);
        tracker.lost(tenant, "o-7");
        assertThat(results().recovered()).isZero();
        assertThat(results().revenue()).isEqualTo(Money.dzd(0));
    }

    @Test
    void oneOrderIsCreditedOnce() {
        remindedAndDelivered();
        shopping.orders(visitor, "o-1");
        shopping.orders(visitor, "o-1");
        assertThat(results().recovered()).isEqualTo(1);
    }

    private Reminder remindedAndDelivered() {
        shopping.fills(visitor);
        after(HOUR);
        deliveries.delivered(tenant, reminder(1).id(), clock.instant().plusSeconds(5));
        clock.advance(Duration.ofMinutes(1));
        return reminder(1);
    }

    private void want(RecoverySettings wanted) {
        settings.change(tenant, "\"" + settings.read(tenant).version() + "\"", wanted);
    }

    private void after(Duration duration) {
        clock.advance(duration);
        poll.run();
    }

    private ReminderRequested requested() {
        return events.await(ReminderRequested.class, event -> event.cartId().equals(visitor.cartId()));
    }

    @SuppressWarnings("NullAway") // a missing reminder fails the test that reads it
    private Reminder reminder(int step) {
        return find(step);
    }

    private @Nullable Reminder find(int step) {
        return reminders.ofCarts(tenant, List.of(visitor.cartId())).stream()
                .filter(reminder -> reminder.step() == step)
                .findFirst()
                .orElse(null);
    }

    private RecoveryResults results() {
        return report.results(tenant, null, null).figures();
    }
}

package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Money;
import com.retailbot.events.ReminderRequested;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a cart counts as left. */
class AbandonmentTest extends RecoveryScenario {

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
        var old = shopping.cart(visitor, CartStatus.OPEN, 1);
        clock.advance(Duration.ofMinutes(5));
        shopping.empties(visitor);
        tracker.changed(tenant, old);
        after(HOUR);
        assertThat(results().abandoned()).isZero();
    }
}

package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.events.CartRecovered;
import com.retailbot.events.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which orders a reminder brought back. */
class RecoveredOrderTest extends RecoveryScenario {

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
}

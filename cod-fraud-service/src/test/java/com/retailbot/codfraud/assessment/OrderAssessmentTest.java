package com.retailbot.codfraud.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.retailbot.codfraud.CodFraudTest;
import com.retailbot.codfraud.PlacedOrders;
import com.retailbot.codfraud.history.OrderHistory;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationRequested;
import com.retailbot.testsupport.TestEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodFraudTest
class OrderAssessmentTest {

    private final TenantId tenant = TenantId.random();

    @Autowired
    TestEvents events;

    @Autowired
    PlacedOrders orders;

    @Autowired
    AssessmentPages assessments;

    @Autowired
    OrderHistory history;

    @Autowired
    Clock clock;

    @Test
    void anOrdinaryOrderIsApproved() {
        OrderAssessed assessed = assess(orders.calm(tenant));

        assertThat(assessed.outcome()).isEqualTo(AssessmentOutcome.APPROVED);
        assertThat(assessed.probability()).isBetween(0.02, 0.35);
        assertThat(assessed.modelVersion()).startsWith("cod-risk-");
    }

    @Test
    void aPrankGoesToAPersonAndNeverIsRefusedByTheMachine() {
        OrderAssessed assessed = assess(orders.prank(tenant));

        assertThat(assessed.outcome()).isEqualTo(AssessmentOutcome.REVIEW_NEEDED);
        assertThat(assessed.reasons())
                .extracting(OrderAssessed.Reason::code)
                .contains("doubtful-phone", "vague-address");
        assertThat(events.all(VerificationRequested.class, e -> e.orderId().equals(assessed.orderId())))
                .isEmpty();
    }

    @Test
    void theExpectedLossIsTheProbabilityOfTotalAndShipping() {
        OrderAssessed assessed = assess(orders.calm(tenant));

        double loss = assessed.expectedLoss().amount().doubleValue();
        assertThat(loss).isCloseTo(assessed.probability() * (2900 + 700), within(0.01));
    }

    @Test
    void pastRefusalsOfTheCustomerCount() {
        String customer = "c-" + UUID.randomUUID();
        for (int i = 1; i <= 4; i++) {
            OrderPlaced past = orders.past(tenant, customer, Duration.ofDays(30L * i));
            events.publish(tenant, past);
            events.publish(
                    tenant,
                    orders.moved(past, OrderStatus.REFUSED, past.placedAt().plus(Duration.ofDays(4))));
        }
        await().until(() -> history.before(tenant, orders.calmBy(tenant, customer))
                        .customer()
                        .refused()
                == 4);

        OrderAssessed again = assess(orders.calmBy(tenant, customer));

        assertThat(again.reasons())
                .filteredOn(reason -> reason.code().equals("past-refusals"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.parameters())
                        .containsEntry("refused", "4")
                        .containsEntry("orders", "4"));
        assertThat(again.probability())
                .isGreaterThan(assess(orders.calm(tenant)).probability());
    }

    @Test
    void importedPastOrdersAreRememberedAndNotAssessed() {
        String customer = "c-" + UUID.randomUUID();
        OrderPlaced past = orders.past(tenant, customer, Duration.ofDays(10));
        events.publish(tenant, past);
        await().until(() -> history.before(tenant, orders.calmBy(tenant, customer))
                        .customer()
                        .orders()
                == 1);

        assess(orders.calm(tenant));

        assertThat(events.all(OrderAssessed.class, e -> e.orderId().equals(past.orderId())))
                .isEmpty();
    }

    @Test
    void whatBecameKnownLaterIsNotUsed() {
        String customer = "c-" + UUID.randomUUID();
        OrderPlaced past = orders.past(tenant, customer, Duration.ofDays(3));
        events.publish(tenant, past);
        events.publish(
                tenant, orders.moved(past, OrderStatus.REFUSED, clock.instant().plus(Duration.ofDays(1))));
        await().until(() -> history.before(tenant, orders.calmBy(tenant, customer))
                        .customer()
                        .orders()
                == 1);

        assertThat(history.before(tenant, orders.calmBy(tenant, customer))
                        .customer()
                        .refused())
                .isZero();
    }

    @Test
    void aRedeliveredOrderIsAssessedOnce() {
        OrderPlaced order = orders.calm(tenant);
        EventEnvelope envelope = events.publish(tenant, order);
        events.redeliver(envelope);
        assess(orders.calm(tenant));

        await().during(Duration.ofMillis(500))
                .until(() -> events.all(OrderAssessed.class, e -> e.orderId().equals(order.orderId()))
                                .size()
                        == 1);
    }

    @Test
    void anOrderSettledElsewhereIsNoLongerInReview() {
        OrderPlaced order = orders.prank(tenant);
        assess(order);

        events.publish(tenant, orders.moved(order, OrderStatus.CANCELLED, clock.instant()));

        await().untilAsserted(() ->
                assertThat(assessments.ofOrder(tenant, order.orderId()).state()).isEqualTo(CaseState.CANCELLED));
        assertThat(assessments.reviewQueue(tenant, null, 10).items()).isEmpty();
    }

    @Test
    void historyOfAnotherShopIsNotSeen() {
        TenantId other = TenantId.random();
        String customer = "c-" + UUID.randomUUID();
        events.publish(other, orders.past(other, customer, Duration.ofDays(10)));
        await().until(() ->
                history.before(other, orders.calmBy(other, customer)).customer().orders() == 1);

        assertThat(history.before(tenant, orders.calmBy(tenant, customer))
                        .customer()
                        .orders())
                .isZero();
    }

    private OrderAssessed assess(OrderPlaced order) {
        events.publish(tenant, order);
        return events.await(OrderAssessed.class, e -> e.orderId().equals(order.orderId()));
    }
}

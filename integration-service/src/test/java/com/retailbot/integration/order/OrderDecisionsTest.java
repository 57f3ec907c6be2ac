package com.retailbot.integration.order;

import static com.retailbot.events.OrderStatus.CANCELLED;
import static com.retailbot.events.OrderStatus.CONFIRMED;
import static com.retailbot.events.OrderStatus.ON_HOLD;
import static com.retailbot.events.OrderStatus.PLACED;
import static com.retailbot.events.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.Channel;
import com.retailbot.events.DecidedBy;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.StockReserved;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderDecisionsTest {
    private static final Instant AT = Instant.parse("2026-03-14T10:15:30Z");
    private static final EncryptedText SECRET = new EncryptedText("k1", "c2VjcmV0");

    private final Order order = order();

    @Test
    void anApprovedOrderIsConfirmed() {
        assertThat(OrderDecisions.assessed(order, assessed(AssessmentOutcome.APPROVED)))
                .hasValueSatisfying(changed -> {
                    assertThat(changed.from()).isEqualTo(PLACED);
                    assertThat(changed.to()).isEqualTo(CONFIRMED);
                    assertThat(changed.reason()).isEqualTo("risk-approved");
                });
    }

    @ParameterizedTest
    @EnumSource(value = AssessmentOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void aDoubtfulOrderWaits(AssessmentOutcome outcome) {
        OrderDecisions.assessed(order, assessed(outcome));
        assertThat(order.status()).isEqualTo(ON_HOLD);
    }

    @Test
    void theShopperDecidesAboutAnOrderOnHold() {
        OrderDecisions.assessed(order, assessed(AssessmentOutcome.VERIFICATION_NEEDED));
        OrderDecisions.verified(order, verified(VerificationResult.CONFIRMED, DecidedBy.SHOPPER));
        assertThat(order.status()).isEqualTo(CONFIRMED);

        Order other = order();
        OrderDecisions.assessed(other, assessed(AssessmentOutcome.VERIFICATION_NEEDED));
        OrderDecisions.verified(other, verified(VerificationResult.CANCELLED, DecidedBy.SHOPPER));
        assertThat(other.status()).isEqualTo(CANCELLED);
    }

    @Test
    void aDecisionThatOvertakesTheAssessmentCounts() {
        OrderDecisions.verified(order, verified(VerificationResult.CONFIRMED, DecidedBy.AGENT));
        OrderDecisions.assessed(order, assessed(AssessmentOutcome.REVIEW_NEEDED));
        assertThat(order.status()).isEqualTo(CONFIRMED);
        assertThat(order.riskOutcome()).isEqualTo(AssessmentOutcome.REVIEW_NEEDED);
    }

    @Test
    void aDecisionAfterTheEndIsNotedAndChangesNothing() {
        order.moveTo(CANCELLED, "agent", null, "member", AT);
        assertThat(OrderDecisions.verified(order, verified(VerificationResult.CONFIRMED, DecidedBy.SHOPPER)))
                .isEmpty();
        assertThat(OrderDecisions.assessed(order, assessed(AssessmentOutcome.APPROVED)))
                .isEmpty();
        assertThat(order.status()).isEqualTo(CANCELLED);
        assertThat(order.timeline()).extracting(TimelineEntry::what).contains("decision-ignored");
    }

    @Test
    void aSecondConfirmationIsNotAnIllegalTransition() {
        OrderDecisions.verified(order, verified(VerificationResult.CONFIRMED, DecidedBy.AGENT));
        assertThat(OrderDecisions.verified(order, verified(VerificationResult.CONFIRMED, DecidedBy.SHOPPER)))
                .isEmpty();
    }

    @Test
    void missingStockHoldsAnApprovedOrderWhicheverNewsComesFirst() {
        OrderDecisions.stockReserved(order, shortage());
        OrderDecisions.assessed(order, assessed(AssessmentOutcome.APPROVED));

        Order other = order();
        OrderDecisions.assessed(other, assessed(AssessmentOutcome.APPROVED));
        OrderDecisions.stockReserved(other, shortage());

        assertThat(order.status()).isEqualTo(ON_HOLD);
        assertThat(other.status()).isEqualTo(ON_HOLD);
        assertThat(other.stockShort()).isTrue();
    }

    @Test
    void missingStockHoldsAnOrderThatTheShopperConfirmsWhicheverNewsComesFirst() {
        OrderDecisions.assessed(order, assessed(AssessmentOutcome.VERIFICATION_NEEDED));
        OrderDecisions.stockReserved(order, shortage());
        OrderDecisions.verified(order, verified(VerificationResult.CONFIRMED, DecidedBy.SHOPPER));

        Order other = order();
        OrderDecisions.assessed(other, assessed(AssessmentOutcome.VERIFICATION_NEEDED));
        OrderDecisions.verified(other, verified(VerificationResult.CONFIRMED, DecidedBy.SHOPPER));
        OrderDecisions.stockReserved(other, shortage());

        assertThat(order.status()).isEqualTo(ON_HOLD);
        assertThat(other.status()).isEqualTo(ON_HOLD);
    }

    @Test
    void aPersonMayConfirmWithoutStock() {
        OrderDecisions.stockReserved(order, shortage());
        OrderDecisions.verified(order, verified(VerificationResult.CONFIRMED, DecidedBy.AGENT));
        assertThat(order.status()).isEqualTo(CONFIRMED);

        OrderDecisions.stockReserved(order, shortage());
        assertThat(order.status()).isEqualTo(CONFIRMED);
    }

    @Test
    void fullReservationsLeaveNoTrace() {
        assertThat(OrderDecisions.stockReserved(order, new StockReserved("o", List.of(), AT)))
                .isEmpty();
        assertThat(order.timeline()).hasSize(1);
    }

    @Test
    void illegalTransitionsNameWhatWouldBeAllowed() {
        assertThatThrownBy(() -> order.moveTo(SHIPPED, "agent", null, null, AT))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(OrderProblem.ILLEGAL_TRANSITION);
                    assertThat(refused.members()).containsEntry("from", PLACED);
                });
        assertThat(order.status()).isEqualTo(PLACED);
    }

    @Test
    void everyStatusCanBeReachedAndTheEndsAreEnds() {
        for (OrderStatus status : OrderStatus.values()) {
            boolean reachable = status == PLACED
                    || List.of(OrderStatus.values()).stream().anyMatch(from -> OrderTransitions.allowed(from, status));
            assertThat(reachable).as(status.name()).isTrue();
        }
        assertThat(OrderTransitions.after(CANCELLED)).isEmpty();
        assertThat(OrderTransitions.after(OrderStatus.REFUSED)).isEmpty();
    }

    private static Order order() {
        return new Order(
                TenantId.random(),
                new NewOrder(
                        "DF-1001",
                        "r-1",
                        "c-1",
                        "visitor-1",
                        Channel.WIDGET,
                        "fr",
                        new OrderContact("key", SECRET, SECRET, null, "16", "Kouba"),
                        List.of(new OrderLine(
                                "v", "p", "SKU", new LocalizedText(Map.of("fr", "Sac")), 2, Money.dzd(1000))),
                        Money.dzd(400),
                        false,
                        AT));
    }

    private static OrderAssessed assessed(AssessmentOutcome outcome) {
        return new OrderAssessed("a", "o", "DF-1001", 0.4, outcome, Money.dzd(300), List.of(), "m", "16", AT);
    }

    private static OrderVerified verified(VerificationResult result, DecidedBy by) {
        return new OrderVerified("ver", "o", result, by, null, AT);
    }

    private static StockReserved shortage() {
        return new StockReserved("o", List.of(new StockReserved.Shortage("v", "SKU", 2, 1)), AT);
    }
}

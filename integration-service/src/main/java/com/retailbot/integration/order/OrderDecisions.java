package com.retailbot.integration.order;

import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.DecidedBy;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.StockReserved;
import com.retailbot.events.VerificationResult;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What news from other services make of an order. Written so that the order in which they arrive does not matter, and
 * news that come too late change nothing: they are noted in the timeline.
 */
final class OrderDecisions {
    static final String RISK_APPROVED = "risk-approved";
    static final String STOCK_SHORT = "stock-short";
    static final String AGENT_CONFIRMED = "agent-confirmed";
    static final String AGENT = "agent";

    private OrderDecisions() {}

    static Optional<OrderStatusChanged> assessed(Order order, OrderAssessed assessment) {
        order.assessed(assessment.probability(), assessment.outcome());
        order.note(TimelineEntry.happened("assessed", reason(assessment.outcome()), null, assessment.assessedAt()));
        if (order.status() != OrderStatus.PLACED) {
            return Optional.empty();
        }
        if (assessment.outcome() != AssessmentOutcome.APPROVED) {
            return move(order, OrderStatus.ON_HOLD, reason(assessment.outcome()), assessment.assessedAt());
        }
        // A machine does not promise what is not in stock: a person decides.
        return order.stockShort()
                ? move(order, OrderStatus.ON_HOLD, STOCK_SHORT, assessment.assessedAt())
                : move(order, OrderStatus.CONFIRMED, RISK_APPROVED, assessment.assessedAt());
    }

    static Optional<OrderStatusChanged> verified(Order order, OrderVerified verified) {
        String reason = reason(verified);
        OrderStatus wanted =
                verified.result() == VerificationResult.CONFIRMED ? OrderStatus.CONFIRMED : OrderStatus.CANCELLED;
        if (!OrderTransitions.allowed(order.status(), wanted)) {
            order.note(TimelineEntry.happened("decision-ignored", reason, verified.note(), verified.at()));
            return Optional.empty();
        }
        if (wanted == OrderStatus.CONFIRMED && verified.by() == DecidedBy.SHOPPER && order.stockShort()) {
            order.note(TimelineEntry.happened(
                    "decision-ignored", reason, "stock is missing, a person decides", verified.at()));
            return order.status() == OrderStatus.PLACED
                    ? move(order, OrderStatus.ON_HOLD, STOCK_SHORT, verified.at())
                    : Optional.empty();
        }
        return Optional.of(order.moveTo(wanted, reason, verified.note(), null, verified.at()));
    }

    static Optional<OrderStatusChanged> stockReserved(Order order, StockReserved reserved) {
        if (reserved.shortages().isEmpty()) {
            return Optional.empty();
        }
        order.missesStock();
        String missing = reserved.shortages().stream()
                .map(shortage -> shortage.sku() + " × " + shortage.missing())
                .collect(Collectors.joining(", "));
        order.note(TimelineEntry.happened(STOCK_SHORT, null, missing, reserved.reservedAt()));
        boolean confirmedByNoPerson = order.status() == OrderStatus.CONFIRMED && !confirmedByAgent(order);
        return confirmedByNoPerson
                ? move(order, OrderStatus.ON_HOLD, STOCK_SHORT, reserved.reservedAt())
                : Optional.empty();
    }

    private static boolean confirmedByAgent(Order order) {
        return order.timeline().reversed().stream()
                .filter(entry -> entry.to() == OrderStatus.CONFIRMED)
                .findFirst()
                .filter(entry -> AGENT.equals(entry.reason()) || AGENT_CONFIRMED.equals(entry.reason()))
                .isPresent();
    }

    private static Optional<OrderStatusChanged> move(Order order, OrderStatus to, String reason, Instant at) {
        return Optional.of(order.moveTo(to, reason, null, null, at));
    }

    private static String reason(AssessmentOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> RISK_APPROVED;
            case VERIFICATION_NEEDED -> "verification-needed";
            case REVIEW_NEEDED -> "review-needed";
        };
    }

    private static String reason(OrderVerified verified) {
        boolean confirmed = verified.result() == VerificationResult.CONFIRMED;
        return switch (verified.by()) {
            case SHOPPER -> confirmed ? "shopper-confirmed" : "shopper-cancelled";
            case AGENT -> confirmed ? AGENT_CONFIRMED : "agent-cancelled";
        };
    }
}

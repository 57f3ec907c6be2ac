package com.retailbot.codfraud.assessment;

import com.retailbot.codfraud.history.OrderHistory;
import com.retailbot.codrisk.RiskAssessment;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.Money;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of assessed orders: every change of a case goes through here. */
@Service
public class OrderCases {

    private final Assessments assessments;
    private final OrderHistory history;
    private final EventOutbox outbox;
    private final ApplicationEventPublisher insiders;
    private final Clock clock;

    OrderCases(
            Assessments assessments,
            OrderHistory history,
            EventOutbox outbox,
            ApplicationEventPublisher insiders,
            Clock clock) {
        this.assessments = assessments;
        this.history = history;
        this.outbox = outbox;
        this.insiders = insiders;
        this.clock = clock;
    }

    @Transactional
    void open(TenantId tenant, OrderPlaced order, RiskAssessment risk, AssessmentOutcome outcome, Money expectedLoss) {
        Assessment assessment =
                assessments.save(new Assessment(tenant, order, risk, outcome, expectedLoss, clock.instant()));
        outbox.publish(tenant, assessment.toEvent());
        if (outcome == AssessmentOutcome.VERIFICATION_NEEDED) {
            insiders.publishEvent(new VerificationNeeded(tenant, order));
        }
    }

    /**
     * Holds an order for the rest of the transaction, so that shopper, person and clock settle it one after the other.
     *
     * @return whether it still waits for a decision
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdIfOpen(TenantId tenant, String orderId) {
        return assessments
                .lock(tenant, orderId)
                .map(assessment -> assessment.state().isOpen())
                .orElse(false);
    }

    /**
     * Settles an order on hold and tells the other services.
     *
     * @throws NotFoundException when the shop has no such order
     * @throws ProblemException 409 when nothing waits for a decision on it
     */
    @Transactional
    public void decide(TenantId tenant, String orderId, Decision decision) {
        Assessment assessment =
                assessments.lock(tenant, orderId).orElseThrow(() -> NotFoundException.of("assessment", orderId));
        if (!assessment.state().isOpen()) {
            throw new ProblemException(
                    CodProblem.ALREADY_DECIDED,
                    "order %s: %s (expected: AWAITING_SHOPPER or IN_REVIEW)".formatted(orderId, assessment.state()));
        }
        Instant now = clock.instant();
        assessment.decide(decision, now);
        outbox.publish(
                tenant,
                new OrderVerified(
                        decision.verificationId(), orderId, decision.result(), decision.by(), decision.note(), now));
        insiders.publishEvent(new CaseClosed(tenant, orderId));
    }

    /** The shopper could not be reached or did not answer clearly: a person decides. */
    @Transactional
    public void sendToReview(TenantId tenant, String orderId) {
        assessments.lock(tenant, orderId).ifPresent(Assessment::sendToReview);
    }

    /** Remembers how orders end, and closes the case of one that was settled elsewhere. */
    @Transactional
    public void follow(TenantId tenant, OrderStatusChanged change) {
        history.record(tenant, change);
        boolean closed = assessments
                .lock(tenant, change.orderId())
                .map(assessment -> assessment.settledElsewhere(change.to(), change.changedAt()))
                .orElse(false);
        if (closed) {
            insiders.publishEvent(new CaseClosed(tenant, change.orderId()));
        }
    }
}

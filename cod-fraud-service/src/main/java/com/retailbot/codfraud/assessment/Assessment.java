package com.retailbot.codfraud.assessment;

import com.retailbot.codrisk.RiskAssessment;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.DecidedBy;
import com.retailbot.events.Money;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationResult;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The risk of one order and what became of it. */
@Entity
@Table(name = "assessment")
class Assessment {

    @Id
    private String id;

    private TenantId tenant;
    private String orderId;
    private String orderNumber;
    private double probability;

    @Enumerated(EnumType.STRING)
    private AssessmentOutcome outcome;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private BigDecimal total;
    private BigDecimal expectedLoss;
    private String currency;
    private String wilayaCode;

    @Convert(converter = ReasonsConverter.class)
    private List<OrderAssessed.Reason> reasons;

    private String modelVersion;
    private Instant placedAt;
    private Instant assessedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DecidedBy decidedBy;

    private @Nullable String decidedUser;
    private @Nullable String note;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Assessment() {}

    Assessment(
            TenantId tenant,
            OrderPlaced order,
            RiskAssessment risk,
            AssessmentOutcome outcome,
            Money expectedLoss,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.tenant = tenant;
        this.orderId = order.orderId();
        this.orderNumber = order.orderNumber();
        this.probability = risk.probability();
        this.outcome = outcome;
        this.state = switch (outcome) {
            case APPROVED -> CaseState.PASSED;
            case VERIFICATION_NEEDED -> CaseState.AWAITING_SHOPPER;
            case REVIEW_NEEDED -> CaseState.IN_REVIEW;
        };
        this.total = order.total().amount();
        this.expectedLoss = expectedLoss.amount();
        this.currency = order.total().currency();
        this.wilayaCode = order.contact().wilayaCode();
        this.reasons = risk.reasons().stream()
                .map(reason ->
                        new OrderAssessed.Reason(reason.code().code(), reason.parameters(), reason.contribution()))
                .toList();
        this.modelVersion = risk.modelVersion();
        this.placedAt = order.placedAt();
        this.assessedAt = now;
    }

    void sendToReview() {
        if (state == CaseState.AWAITING_SHOPPER) {
            state = CaseState.IN_REVIEW;
        }
    }

    void decide(Decision decision, Instant now) {
        state = decision.result() == VerificationResult.CONFIRMED ? CaseState.CONFIRMED : CaseState.CANCELLED;
        decidedBy = decision.by();
        decidedUser = decision.userId();
        note = decision.note();
        decidedAt = now;
    }

    /** Somebody settled the order without asking here, for example in the shop's own back office. */
    boolean settledElsewhere(OrderStatus status, Instant at) {
        if (!state.isOpen() || status == OrderStatus.PLACED || status == OrderStatus.ON_HOLD) {
            return false;
        }
        boolean lost = status == OrderStatus.CANCELLED || status == OrderStatus.REFUSED;
        state = lost ? CaseState.CANCELLED : CaseState.CONFIRMED;
        decidedAt = at;
        return true;
    }

    OrderAssessed toEvent() {
        return new OrderAssessed(
                id,
                orderId,
                orderNumber,
                probability,
                outcome,
                expectedLoss(),
                reasons,
                modelVersion,
                wilayaCode,
                assessedAt);
    }

    String id() {
        return id;
    }

    String orderId() {
        return orderId;
    }

    String orderNumber() {
        return orderNumber;
    }

    double probability() {
        return probability;
    }

    AssessmentOutcome outcome() {
        return outcome;
    }

    CaseState state() {
        return state;
    }

    Money total() {
        return new Money(total, currency);
    }

    Money expectedLoss() {
        return new Money(expectedLoss, currency);
    }

    String wilayaCode() {
        return wilayaCode;
    }

    List<OrderAssessed.Reason> reasons() {
        return reasons;
    }

    String modelVersion() {
        return modelVersion;
    }

    Instant placedAt() {
        return placedAt;
    }

    Instant assessedAt() {
        return assessedAt;
    }

    @Nullable
    DecidedBy decidedBy() {
        return decidedBy;
    }

    @Nullable
    String decidedUser() {
        return decidedUser;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}

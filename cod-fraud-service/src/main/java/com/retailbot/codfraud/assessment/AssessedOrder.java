package com.retailbot.codfraud.assessment;

import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.DecidedBy;
import com.retailbot.events.Money;
import com.retailbot.events.OrderAssessed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessed order as the builder shows it.
 *
 * @param probability of refusal at the door, 0 to 1
 * @param state where it stands now; {@code outcome} is what the policy made of the risk at first
 */
public record AssessedOrder(
        String assessmentId,
        String orderId,
        String orderNumber,
        double probability,
        AssessmentOutcome outcome,
        CaseState state,
        Money total,
        Money expectedLoss,
        String wilayaCode,
        List<AssessedReason> reasons,
        String modelVersion,
        Instant placedAt,
        Instant assessedAt,
        @Nullable RecordedDecision decision) {

    /**
     * @param effect what the reason does to the risk
     * @param contribution in log-odds, to draw its weight
     * @param text language ({@code fr}, {@code ar}, {@code en}) to sentence
     */
    public record AssessedReason(
            String code, Effect effect, double contribution, Map<String, String> parameters, Map<String, String> text) {

        static AssessedReason of(OrderAssessed.Reason reason, ReasonTexts texts) {
            return new AssessedReason(
                    reason.code(),
                    reason.contribution() > 0 ? Effect.RAISES : Effect.LOWERS,
                    reason.contribution(),
                    reason.parameters(),
                    texts.of(reason));
        }
    }

    /** Which way a reason pushes. */
    public enum Effect {
        RAISES,
        LOWERS
    }

    /** @param by absent when the order was settled outside of this platform */
    public record RecordedDecision(
            CaseState result,
            @Nullable DecidedBy by,
            @Nullable String userId,
            @Nullable String note,
            Instant at) {}

    static AssessedOrder of(Assessment assessment, ReasonTexts texts) {
        return new AssessedOrder(
                assessment.id(),
                assessment.orderId(),
                assessment.orderNumber(),
                assessment.probability(),
                assessment.outcome(),
                assessment.state(),
                assessment.total(),
                assessment.expectedLoss(),
                assessment.wilayaCode(),
                assessment.reasons().stream()
                        .map(reason -> AssessedReason.of(reason, texts))
                        .toList(),
                assessment.modelVersion(),
                assessment.placedAt(),
                assessment.assessedAt(),
                decision(assessment));
    }

    private static @Nullable RecordedDecision decision(Assessment assessment) {
        Instant at = assessment.decidedAt();
        return at == null
                ? null
                : new RecordedDecision(
                        assessment.state(), assessment.decidedBy(), assessment.decidedUser(), assessment.note(), at);
    }
}

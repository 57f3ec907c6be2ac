package com.retailbot.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The risk that a cash-on-delivery order is refused at the door.
 *
 * @param probability calibrated probability of refusal, 0 to 1
 * @param expectedLoss probability × what a refused delivery costs the shop
 */
@EventType("order.assessed")
public record OrderAssessed(
        String assessmentId,
        String orderId,
        String orderNumber,
        double probability,
        AssessmentOutcome outcome,
        Money expectedLoss,
        List<Reason> reasons,
        String modelVersion,
        String wilayaCode,
        Instant assessedAt)
        implements CodEvent {

    public OrderAssessed {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String aggregateId() {
        return orderId;
    }

    /**
     * Why the probability is what it is.
     *
     * @param code catalogued reason, rendered by the reader in the merchant's language
     * @param parameters values that the rendered sentence names
     * @param contribution in log-odds; positive raises the risk
     */
    public record Reason(String code, Map<String, String> parameters, double contribution) {}
}

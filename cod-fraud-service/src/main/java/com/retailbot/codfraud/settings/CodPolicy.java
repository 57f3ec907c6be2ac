package com.retailbot.codfraud.settings;

import com.retailbot.events.AssessmentOutcome;
import java.math.BigDecimal;

/**
 * What a shop makes of a risk.
 *
 * @param verifyFrom probability of refusal from which the shopper is asked to confirm
 * @param reviewFrom probability from which a person decides; at least {@code verifyFrom}
 * @param shippingCost what a refused delivery costs in both directions, in the shop's currency
 * @param reminderAfterMinutes without an answer the shopper is asked once more
 * @param expiresAfterMinutes without an answer a person decides
 */
public record CodPolicy(
        double verifyFrom,
        double reviewFrom,
        BigDecimal shippingCost,
        int reminderAfterMinutes,
        int expiresAfterMinutes) {

    public CodPolicy {
        if (verifyFrom < 0 || reviewFrom > 1 || verifyFrom > reviewFrom) {
            throw new IllegalArgumentException(
                    "verifyFrom: %s, reviewFrom: %s (expected: 0 <= verifyFrom <= reviewFrom <= 1)"
                            .formatted(verifyFrom, reviewFrom));
        }
        if (shippingCost.signum() < 0) {
            throw new IllegalArgumentException("shippingCost: " + shippingCost + " (expected: zero or more)");
        }
        if (reminderAfterMinutes < 1 || expiresAfterMinutes <= reminderAfterMinutes) {
            throw new IllegalArgumentException(
                    "reminderAfterMinutes: %d, expiresAfterMinutes: %d (expected: 1 or more, and expiry after the reminder)"
                            .formatted(reminderAfterMinutes, expiresAfterMinutes));
        }
    }

    /** No probability is an outright refusal: the last step is always a person. */
    public AssessmentOutcome outcomeOf(double probability) {
        if (probability >= reviewFrom) {
            return AssessmentOutcome.REVIEW_NEEDED;
        }
        return probability >= verifyFrom ? AssessmentOutcome.VERIFICATION_NEEDED : AssessmentOutcome.APPROVED;
    }
}

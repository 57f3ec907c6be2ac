package com.retailbot.codfraud.review;

import com.retailbot.events.VerificationResult;

/** What a person does with an order in review. */
public enum ReviewDecision {
    CONFIRM(VerificationResult.CONFIRMED),
    CANCEL(VerificationResult.CANCELLED);

    private final VerificationResult result;

    ReviewDecision(VerificationResult result) {
        this.result = result;
    }

    VerificationResult result() {
        return result;
    }
}

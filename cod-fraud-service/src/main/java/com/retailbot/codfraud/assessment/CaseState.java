package com.retailbot.codfraud.assessment;

/** Where an assessed order stands. */
public enum CaseState {
    /** Nothing to do: the risk is low. */
    PASSED,
    AWAITING_SHOPPER,
    IN_REVIEW,
    CONFIRMED,
    CANCELLED;

    boolean isOpen() {
        return this == AWAITING_SHOPPER || this == IN_REVIEW;
    }
}

package com.retailbot.events;

/** What the shop's thresholds make of a risk. */
public enum AssessmentOutcome {
    APPROVED,
    VERIFICATION_NEEDED,
    REVIEW_NEEDED
}

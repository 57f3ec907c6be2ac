package com.retailbot.events;

/** How a verification ended. */
public enum VerificationResult {
    CONFIRMED,
    CANCELLED
}

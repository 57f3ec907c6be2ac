package com.retailbot.codfraud.verification;

/** Where the question to the shopper stands. */
public enum VerificationState {
    WAITING,
    CONFIRMED,
    CANCELLED,
    /** No answer in time: a person decides. */
    EXPIRED,
    /** The message could not be delivered, or the answer was not clear: a person decides. */
    HANDED_OVER,
    /** The order was settled before the shopper answered. */
    WITHDRAWN
}

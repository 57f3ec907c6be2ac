package com.retailbot.codfraud.assessment;

import com.retailbot.events.DecidedBy;
import com.retailbot.events.VerificationResult;
import org.jspecify.annotations.Nullable;

/** What was decided about an order on hold, and by whom. */
public sealed interface Decision {

    VerificationResult result();

    DecidedBy by();

    default @Nullable String verificationId() {
        return null;
    }

    default @Nullable String userId() {
        return null;
    }

    default @Nullable String note() {
        return null;
    }

    /** The shopper answered. */
    record ByShopper(VerificationResult result, String verificationId) implements Decision {
        @Override
        public DecidedBy by() {
            return DecidedBy.SHOPPER;
        }
    }

    /** A person of the shop decided. */
    record ByAgent(
            VerificationResult result,
            String userId,
            @Nullable String note) implements Decision {
        @Override
        public DecidedBy by() {
            return DecidedBy.AGENT;
        }
    }
}

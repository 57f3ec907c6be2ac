package com.retailbot.codfraud.history;

import com.retailbot.codrisk.DeliveryRecord;
import org.jspecify.annotations.Nullable;

/** A query's row about a shop's ended orders, all of them and those to one wilaya; sums over no rows are null. */
record DeliveryFigures(
        long ended,
        @Nullable Long refused,
        @Nullable Long endedInWilaya,
        @Nullable Long refusedInWilaya) {

    DeliveryRecord shop() {
        return new DeliveryRecord(ended, orZero(refused));
    }

    DeliveryRecord wilaya() {
        return new DeliveryRecord(orZero(endedInWilaya), orZero(refusedInWilaya));
    }

    private static long orZero(@Nullable Long sum) {
        return sum == null ? 0 : sum;
    }
}

package com.retailbot.codfraud.history;

import com.retailbot.codrisk.CustomerHistory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A query's row about one customer; sums over no rows are null. */
record CustomerFigures(
        long orders,
        @Nullable Long refused,
        @Nullable Long delivered,
        @Nullable Instant firstOrderAt,
        @Nullable Instant lastOrderAt,
        @Nullable Long ordersInLastDay) {

    CustomerHistory toHistory() {
        return new CustomerHistory(
                Math.toIntExact(orders),
                orZero(refused),
                orZero(delivered),
                firstOrderAt,
                lastOrderAt,
                orZero(ordersInLastDay));
    }

    private static int orZero(@Nullable Long sum) {
        return sum == null ? 0 : Math.toIntExact(sum);
    }
}

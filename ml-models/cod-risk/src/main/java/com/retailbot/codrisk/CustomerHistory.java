package com.retailbot.codrisk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a customer (a phone) of one shop before the order to score.
 *
 * @param orders orders placed before, whatever became of them
 * @param refused those refused at the door or returned
 * @param delivered those delivered
 * @param ordersInLast24Hours orders of the same phone in the 24 hours before this one
 */
public record CustomerHistory(
        int orders,
        int refused,
        int delivered,
        @Nullable Instant firstOrderAt,
        @Nullable Instant lastOrderAt,
        int ordersInLast24Hours) {

    public static final CustomerHistory NEW_CUSTOMER = new CustomerHistory(0, 0, 0, null, null, 0);

    boolean isNewCustomer() {
        return orders == 0;
    }

    DeliveryRecord record() {
        return new DeliveryRecord(refused + delivered, refused);
    }
}

package com.retailbot.cartrecovery.reminder.web;

import com.retailbot.cartrecovery.reminder.RecoveryReport.Results;
import com.retailbot.cartrecovery.reminder.RecoveryResults;
import com.retailbot.events.Money;
import java.time.LocalDate;

/**
 * What recovery brought.
 *
 * @param requested reminders handed to the channel; {@code delivered} and {@code failed} are what became of them
 * @param reminded carts with at least one delivered reminder
 * @param recovered orders that followed a delivered reminder within seven days
 */
record ResultsResponse(
        LocalDate from,
        LocalDate to,
        long abandoned,
        long requested,
        long delivered,
        long failed,
        long reminded,
        long recovered,
        Money revenue) {
    static ResultsResponse of(Results results) {
        RecoveryResults figures = results.figures();
        return new ResultsResponse(
                results.from(),
                results.to(),
                figures.abandoned(),
                figures.requested(),
                figures.delivered(),
                figures.failed(),
                figures.reminded(),
                figures.recovered(),
                figures.revenue());
    }
}

package com.retailbot.cartrecovery.reminder;

import com.retailbot.events.Money;

/**
 * What recovery did in a time.
 *
 * @param abandoned carts that were left
 * @param requested reminders handed to the channel
 * @param delivered reminders that reached the shopper's phone
 * @param failed reminders that did not
 * @param reminded carts with at least one delivered reminder
 * @param recovered orders that followed a delivered reminder, without those that were cancelled, refused or sent back
 * @param revenue of the recovered orders
 */
public record RecoveryResults(
        long abandoned, long requested, long delivered, long failed, long reminded, long recovered, Money revenue) {}

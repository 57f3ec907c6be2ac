package com.retailbot.cartrecovery.reminder;

/** Life of a reminder. Only {@link #DELIVERED} means that the shopper has it. */
public enum ReminderState {
    SCHEDULED,
    /** Handed to the channel. */
    REQUESTED,
    DELIVERED,
    FAILED,
    CANCELLED
}

package com.retailbot.cartrecovery.reminder;

/** Why a reminder waits or will not go out. */
public enum ReminderReason {
    BOUGHT,
    CART_CHANGED,
    NO_CONSENT,
    SWITCHED_OFF,
    TOO_LATE,
    NUMBER_UNREACHABLE,
    QUIET_HOURS,
    FREQUENCY_CAP
}

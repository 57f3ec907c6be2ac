package com.retailbot.cartrecovery.reminder;

import java.time.Instant;

/** What becomes of a reminder whose time has come. */
sealed interface ReminderDecision {
    record Send() implements ReminderDecision {}

    record Postpone(Instant until, ReminderReason reason) implements ReminderDecision {}

    record Cancel(ReminderReason reason) implements ReminderDecision {}
}

package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.AbandonmentWatch;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due work every few seconds; each piece is a transaction of its own, shared between instances. */
@Component
class DuePoll {
    private final AbandonmentWatch abandonments;
    private final ReminderSender reminders;

    DuePoll(AbandonmentWatch abandonments, ReminderSender reminders) {
        this.abandonments = abandonments;
        this.reminders = reminders;
    }

    @Scheduled(fixedDelayString = "${retailbot.recovery.poll-interval}")
    void run() {
        boolean more;
        do {
            more = abandonments.markNextLeft();
        } while (more);
        do {
            more = reminders.handleNextDue();
        } while (more);
    }
}

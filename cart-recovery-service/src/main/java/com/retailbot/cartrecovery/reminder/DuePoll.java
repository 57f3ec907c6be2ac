package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.AbandonmentWatch;
import com.retailbot.cartrecovery.cart.DueWorkException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due work every few seconds; each piece is a transaction of its own, shared between instances. */
@Component
class DuePoll {
    private static final Logger LOG = LoggerFactory.getLogger(DuePoll.class);

    /** What fails stands back, so that it does not hold up what is due after it. */
    private static final Duration STAND_BACK = Duration.ofMinutes(15);

    private final AbandonmentWatch abandonments;
    private final ReminderSender reminders;
    private final MeterRegistry meters;

    DuePoll(AbandonmentWatch abandonments, ReminderSender reminders, MeterRegistry meters) {
        this.abandonments = abandonments;
        this.reminders = reminders;
        this.meters = meters;
        // An alert sees a counter rise only when it has seen it at zero.
        meters.counter("retailbot.due.failed");
    }

    @Scheduled(fixedDelayString = "${retailbot.recovery.poll-interval}")
    void run() {
        all(abandonments::markNextLeft, failed -> abandonments.postpone(failed.tenant(), failed.id(), STAND_BACK));
        all(
                reminders::handleNextDue,
                failed -> reminders.postpone(failed.tenant(), UUID.fromString(failed.id()), STAND_BACK));
    }

    private void all(BooleanSupplier next, Consumer<DueWorkException> standBack) {
        boolean more;
        do {
            try {
                more = next.getAsBoolean();
            } catch (DueWorkException e) {
                LOG.error("{}; tried again in {}", e.getMessage(), STAND_BACK, e);
                meters.counter("retailbot.due.failed").increment();
                standBack.accept(e);
                more = true;
            }
        } while (more);
    }
}

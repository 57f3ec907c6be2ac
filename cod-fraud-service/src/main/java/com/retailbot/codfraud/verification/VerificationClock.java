package com.retailbot.codfraud.verification;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due reminders and expiries. Every instance may run it: an order is held while it is advanced. */
@Component
class VerificationClock {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationClock.class);
    private static final Limit AT_ONCE = Limit.of(200);

    /** What fails stands back, so that it does not hold up what is due after it. */
    private static final Duration STAND_BACK = Duration.ofMinutes(15);

    private final Verifications verifications;
    private final VerificationDesk desk;
    private final Clock clock;
    private final MeterRegistry meters;

    VerificationClock(Verifications verifications, VerificationDesk desk, Clock clock, MeterRegistry meters) {
        this.verifications = verifications;
        this.desk = desk;
        this.clock = clock;
        this.meters = meters;
        // An alert sees a counter rise only when it has seen it at zero.
        meters.counter("retailbot.due.failed");
    }

    @Scheduled(fixedDelayString = "${retailbot.cod.sweep-interval}")
    void advanceDueVerifications() {
        verifications.due(clock.instant(), AT_ONCE).forEach(this::advance);
    }

    private void advance(DueVerification due) {
        try {
            desk.advance(due.tenant(), due.orderId());
        } catch (RuntimeException e) {
            LOG.error(
                    "The verification of order {} of shop {} could not be advanced; tried again in {}",
                    due.orderId(),
                    due.tenant(),
                    STAND_BACK,
                    e);
            meters.counter("retailbot.due.failed").increment();
            desk.postpone(due.tenant(), due.orderId(), STAND_BACK);
        }
    }
}

package com.retailbot.codfraud.verification;

import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due reminders and expiries. Every instance may run it: an order is held while it is advanced. */
@Component
class VerificationClock {

    private static final Limit AT_ONCE = Limit.of(200);

    private final Verifications verifications;
    private final VerificationDesk desk;
    private final Clock clock;

    VerificationClock(Verifications verifications, VerificationDesk desk, Clock clock) {
        this.verifications = verifications;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${retailbot.cod.sweep-interval}")
    void advanceDueVerifications() {
        verifications.due(clock.instant(), AT_ONCE).forEach(due -> desk.advance(due.tenant(), due.orderId()));
    }
}

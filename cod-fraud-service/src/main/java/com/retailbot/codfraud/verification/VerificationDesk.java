package com.retailbot.codfraud.verification;

import com.retailbot.codfraud.assessment.CaseClosed;
import com.retailbot.codfraud.assessment.OrderCases;
import com.retailbot.codfraud.assessment.VerificationNeeded;
import com.retailbot.codfraud.settings.CodPolicies;
import com.retailbot.codfraud.shop.ShopClock;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks shoppers, reminds them once and not at night, and hands over to a person when the time is up. */
@Service
class VerificationDesk {

    private final Verifications verifications;
    private final OrderCases cases;
    private final CodPolicies policies;
    private final QuietHours quietHours;
    private final ShopClock shopClock;
    private final EventOutbox outbox;
    private final Clock clock;

    VerificationDesk(
            Verifications verifications,
            OrderCases cases,
            CodPolicies policies,
            QuietHours quietHours,
            ShopClock shopClock,
            EventOutbox outbox,
            Clock clock) {
        this.verifications = verifications;
        this.cases = cases;
        this.policies = policies;
        this.quietHours = quietHours;
        this.shopClock = shopClock;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void ask(VerificationNeeded needed) {
        Verification verification = verifications.save(
                new Verification(needed.tenant(), needed.order(), policies.of(needed.tenant()), clock.instant()));
        outbox.publish(needed.tenant(), verification.toEvent());
    }

    /** Reminds or expires, whichever is due by now. */
    @Transactional
    void advance(TenantId tenant, String orderId) {
        boolean open = cases.holdIfOpen(tenant, orderId);
        Instant now = clock.instant();
        verifications
                .findByTenantAndOrderId(tenant, orderId)
                .filter(verification -> open && verification.isDue(now))
                .ifPresent(verification -> advance(tenant, verification, now));
    }

    /** Looks at an order that could not be advanced again later. */
    @Transactional
    void postpone(TenantId tenant, String orderId, Duration by) {
        verifications.postpone(tenant, orderId, clock.instant().plus(by));
    }

    private void advance(TenantId tenant, Verification verification, Instant now) {
        if (!verification.mayRemind(now)) {
            verification.end(VerificationState.EXPIRED, now);
            cases.sendToReview(tenant, verification.orderId());
            return;
        }
        Optional<Instant> morning = quietHours.endAfter(now, shopClock.zoneOf(tenant));
        if (morning.isPresent()) {
            verification.postponeReminder(morning.get());
        } else {
            verification.remind();
            outbox.publish(tenant, verification.toEvent());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(CaseClosed closed) {
        verifications
                .findByTenantAndOrderId(closed.tenant(), closed.orderId())
                .filter(verification -> verification.state() == VerificationState.WAITING)
                .ifPresent(verification -> verification.end(VerificationState.WITHDRAWN, clock.instant()));
    }
}

package com.retailbot.codfraud.verification;

import com.retailbot.codfraud.assessment.Decision;
import com.retailbot.codfraud.assessment.OrderCases;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.ChannelMessageReplied;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationResult;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears the shopper. A clear answer counts as long as nobody else settled the order, even after the question expired. */
@Service
public class ReplyDesk {

    private final Verifications verifications;
    private final OrderCases cases;
    private final ReplyReader reader;
    private final FieldCipher cipher;
    private final Clock clock;

    ReplyDesk(Verifications verifications, OrderCases cases, ReplyReader reader, FieldCipher cipher, Clock clock) {
        this.verifications = verifications;
        this.cases = cases;
        this.reader = reader;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Transactional
    public void hear(TenantId tenant, ChannelMessageReplied reply) {
        Answer answer = reader.read(reply.choice(), cipher.decrypt(tenant, reply.text()));
        openVerification(tenant, reply.requestId()).ifPresent(verification -> {
            verification.replied(reply.text());
            switch (answer) {
                case YES -> settle(tenant, verification, VerificationState.CONFIRMED, VerificationResult.CONFIRMED);
                case NO -> settle(tenant, verification, VerificationState.CANCELLED, VerificationResult.CANCELLED);
                case UNCLEAR -> handOver(tenant, verification);
            }
        });
    }

    /** The message never arrived: nobody was asked. */
    @Transactional
    public void notDelivered(TenantId tenant, String verificationId) {
        openVerification(tenant, verificationId).ifPresent(verification -> handOver(tenant, verification));
    }

    private Optional<Verification> openVerification(TenantId tenant, String verificationId) {
        return verifications
                .orderIdOf(tenant, verificationId)
                .filter(orderId -> cases.holdIfOpen(tenant, orderId))
                .flatMap(orderId -> verifications.findByTenantAndOrderId(tenant, orderId));
    }

    private void settle(
            TenantId tenant, Verification verification, VerificationState state, VerificationResult result) {
        verification.end(state, clock.instant());
        cases.decide(tenant, verification.orderId(), new Decision.ByShopper(result, verification.id()));
    }

    private void handOver(TenantId tenant, Verification verification) {
        if (verification.state() == VerificationState.WAITING) {
            verification.end(VerificationState.HANDED_OVER, clock.instant());
        }
        cases.sendToReview(tenant, verification.orderId());
    }
}

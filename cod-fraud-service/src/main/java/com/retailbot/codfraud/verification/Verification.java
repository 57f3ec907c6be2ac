package com.retailbot.codfraud.verification;

import com.retailbot.codfraud.settings.CodPolicy;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationRequested;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to a shopper whether an order is meant. The phone and the answer stay encrypted here. */
@Entity
@Table(name = "verification")
public class Verification {

    @Id
    private String id;

    private TenantId tenant;
    private String orderId;
    private String orderNumber;
    private String language;
    private String phoneKey;
    private String phoneCiphertext;

    @Convert(converter = LinesConverter.class)
    private List<OrderLine> lines;

    private BigDecimal total;
    private String currency;

    @Enumerated(EnumType.STRING)
    private VerificationState state;

    private int attempts;
    private Instant requestedAt;
    private Instant expiresAt;
    private Instant nextActionAt;
    private @Nullable String replyKey;
    private @Nullable String replyCiphertext;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Verification() {}

    Verification(TenantId tenant, OrderPlaced order, CodPolicy policy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.tenant = tenant;
        this.orderId = order.orderId();
        this.orderNumber = order.orderNumber();
        this.language = order.language();
        this.phoneKey = order.contact().phone().keyId();
        this.phoneCiphertext = order.contact().phone().ciphertext();
        this.lines = order.lines();
        this.total = order.total().amount();
        this.currency = order.total().currency();
        this.state = VerificationState.WAITING;
        this.attempts = 1;
        this.requestedAt = now;
        this.expiresAt = now.plus(Duration.ofMinutes(policy.expiresAfterMinutes()));
        this.nextActionAt = now.plus(Duration.ofMinutes(policy.reminderAfterMinutes()));
    }

    VerificationRequested toEvent() {
        return new VerificationRequested(
                id,
                orderId,
                orderNumber,
                new EncryptedText(phoneKey, phoneCiphertext),
                language,
                lines,
                new Money(total, currency),
                attempts,
                requestedAt,
                expiresAt);
    }

    boolean isDue(Instant now) {
        return state == VerificationState.WAITING && !nextActionAt.isAfter(now);
    }

    /** What is due before the expiry is the reminder: after it only the expiry is left. */
    boolean mayRemind(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** To a time when the shopper is awake; the expiry stays where it is. */
    void postponeReminder(Instant until) {
        nextActionAt = until.isBefore(expiresAt) ? until : expiresAt;
    }

    void remind() {
        attempts++;
        nextActionAt = expiresAt;
    }

    void replied(EncryptedText text) {
        replyKey = text.keyId();
        replyCiphertext = text.ciphertext();
    }

    void end(VerificationState how, Instant now) {
        state = how;
        endedAt = now;
    }

    public String id() {
        return id;
    }

    public String orderId() {
        return orderId;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public VerificationState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** The shopper's last answer in their own words. */
    public @Nullable EncryptedText reply() {
        return replyKey == null || replyCiphertext == null ? null : new EncryptedText(replyKey, replyCiphertext);
    }
}

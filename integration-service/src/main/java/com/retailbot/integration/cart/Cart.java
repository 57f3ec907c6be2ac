package com.retailbot.integration.cart;

import com.retailbot.events.CartChanged;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "cart")
class Cart {
    /** Of a shopper who has not written yet; the storefront of most shops is in French. */
    private static final String DEFAULT_LANGUAGE = "fr";

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column(name = "visitor_id")
    private String visitorId;

    @Column(name = "conversation_id")
    private @Nullable String conversationId;

    @Column(name = "bot_key")
    private @Nullable String botKey;

    /** Where it was last edited: the chat wants to hear of the storefront's edits, and not of its own. */
    @Enumerated(EnumType.STRING)
    @Column
    private Channel source;

    @Column
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<OrderLine> lines;

    @Column
    private String currency;

    @Column
    private BigDecimal total;

    @Column
    private @Nullable EncryptedText phone;

    @Column
    private boolean consent;

    @Enumerated(EnumType.STRING)
    @Column
    private CartStatus status;

    @Column(name = "restore_token")
    private String restoreToken;

    @Column(name = "restored_from")
    private @Nullable UUID restoredFrom;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "row_version")
    private @Nullable Integer rowVersion;

    protected Cart() {}

    Cart(TenantId tenant, CartOwner owner, String currency, String restoreToken, Instant now) {
        this.id = UUID.randomUUID();
        this.tenant = tenant;
        this.visitorId = owner.visitorId();
        this.conversationId = owner.conversationId();
        this.botKey = owner.botKey();
        this.source = owner.source();
        this.language = owner.language() == null ? DEFAULT_LANGUAGE : owner.language();
        this.currency = currency;
        this.lines = List.of();
        this.total = BigDecimal.ZERO;
        this.status = CartStatus.EMPTIED;
        this.restoreToken = restoreToken;
        this.changedAt = now;
    }

    void hold(List<OrderLine> newLines, CartOwner owner, Instant now) {
        lines = List.copyOf(newLines);
        source = owner.source();
        language = owner.language() == null ? language : owner.language();
        total = totalOf(newLines, currency).amount();
        status = newLines.isEmpty() ? CartStatus.EMPTIED : CartStatus.OPEN;
        // As precise as the database keeps it, so that an answer and its repetition are the same.
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void reachableBy(@Nullable EncryptedText newPhone, boolean newConsent) {
        phone = newPhone == null ? phone : newPhone;
        consent = newConsent;
    }

    void restoredFrom(UUID other) {
        restoredFrom = other;
    }

    void ordered(Instant now) {
        status = CartStatus.ORDERED;
        changedAt = now;
    }

    /** True when the order holds everything that lies in the cart. */
    boolean coveredBy(List<OrderLine> orderLines) {
        Map<String, Integer> bought = new HashMap<>();
        orderLines.forEach(line -> bought.merge(line.variantId(), line.quantity(), Integer::sum));
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> bought.getOrDefault(line.variantId(), 0) >= line.quantity());
    }

    boolean holds(List<OrderLine> other) {
        return lines.equals(other);
    }

    static Money totalOf(List<OrderLine> lines, String currency) {
        Money total = Money.zero(currency);
        for (OrderLine line : lines) {
            total = total.plus(line.unitPrice().times(line.quantity()));
        }
        return total;
    }

    CartChanged changed() {
        return new CartChanged(
                id.toString(),
                visitorId,
                conversationId,
                botKey,
                source,
                language,
                lines,
                new Money(total, currency),
                phone,
                consent,
                status,
                restoreToken,
                changedAt);
    }

    CartView view() {
        return new CartView(
                id.toString(),
                lines.stream().map(CartView.Line::of).toList(),
                new Money(total, currency),
                status,
                restoreToken,
                changedAt);
    }

    CartSummary summary() {
        return new CartSummary(
                id.toString(),
                source,
                language,
                status,
                lines.stream().mapToInt(OrderLine::quantity).sum(),
                new Money(total, currency),
                phone != null,
                consent,
                changedAt);
    }

    UUID id() {
        return id;
    }

    Optional<UUID> restoredFromCart() {
        return Optional.ofNullable(restoredFrom);
    }

    String visitorId() {
        return visitorId;
    }

    List<OrderLine> lines() {
        return lines;
    }

    CartStatus status() {
        return status;
    }

    String language() {
        return language;
    }

    Instant changedAt() {
        return changedAt;
    }
}

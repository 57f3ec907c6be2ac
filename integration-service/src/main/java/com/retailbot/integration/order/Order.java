package com.retailbot.integration.order;

import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.Channel;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An order. What it does on news from other services stands in {@link OrderDecisions}. */
@Entity
@Table(name = "shop_order")
class Order {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column
    private String number;

    @Column(name = "order_request_id")
    private @Nullable String orderRequestId;

    @Column(name = "conversation_id")
    private @Nullable String conversationId;

    @Column(name = "visitor_id")
    private @Nullable String visitorId;

    @Enumerated(EnumType.STRING)
    @Column
    private Channel channel;

    @Column
    private String language;

    @Column(name = "customer_key")
    private String customerKey;

    @Column(name = "customer_name")
    private EncryptedText customerName;

    @Column
    private EncryptedText phone;

    @Column
    private @Nullable EncryptedText address;

    @Column(name = "wilaya_code")
    private String wilayaCode;

    @Column
    private String commune;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<OrderLine> lines;

    @Column
    private String currency;

    @Column(name = "delivery_fee")
    private BigDecimal deliveryFee;

    @Column
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    @Column
    private OrderStatus status;

    @Column
    private boolean historical;

    @Column(name = "stock_short")
    private boolean stockShort;

    @Column(name = "refusal_probability")
    private @Nullable Double refusalProbability;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_outcome")
    private @Nullable AssessmentOutcome riskOutcome;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<TimelineEntry> timeline;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "row_version")
    private @Nullable Integer rowVersion;

    protected Order() {}

    Order(TenantId tenant, NewOrder order) {
        this.id = UUID.randomUUID();
        this.tenant = tenant;
        this.number = order.number();
        this.orderRequestId = order.orderRequestId();
        this.conversationId = order.conversationId();
        this.visitorId = order.visitorId();
        this.channel = order.channel();
        this.language = order.language();
        this.customerKey = order.contact().customerKey();
        this.customerName = order.contact().name();
        this.phone = order.contact().phone();
        this.address = order.contact().address();
        this.wilayaCode = order.contact().wilayaCode();
        this.commune = order.contact().commune();
        this.lines = order.lines();
        this.currency = order.deliveryFee().currency();
        this.deliveryFee = order.deliveryFee().amount();
        this.total = order.total().amount();
        this.status = OrderStatus.PLACED;
        this.historical = order.historical();
        this.placedAt = order.placedAt();
        this.changedAt = order.placedAt();
        this.timeline = List.of(TimelineEntry.happened("placed", null, null, order.placedAt()));
    }

    /**
     * Moves the order on.
     *
     * @throws ProblemException 409 {@code illegal-transition} when the order cannot go there from where it is
     */
    OrderStatusChanged moveTo(OrderStatus to, String reason, @Nullable String note, @Nullable String by, Instant at) {
        if (!OrderTransitions.allowed(status, to)) {
            List<OrderStatus> allowed = OrderTransitions.after(status);
            throw new ProblemException(
                            OrderProblem.ILLEGAL_TRANSITION,
                            "Order %s is %s and cannot become %s (expected: one of %s)"
                                    .formatted(number, status, to, allowed))
                    .with("from", status)
                    .with("to", to)
                    .with("allowed", allowed);
        }
        OrderStatus from = status;
        status = to;
        note(TimelineEntry.moved(from, to, reason, note, by, at));
        return new OrderStatusChanged(
                id.toString(), number, from, to, reason, conversationId, visitorId, historical, at);
    }

    /** A new list each time, because that is how Hibernate sees that a JSON column changed. */
    void note(TimelineEntry entry) {
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(entry);
        timeline = longer;
        changedAt = entry.at();
    }

    void assessed(double probability, AssessmentOutcome outcome) {
        refusalProbability = probability;
        riskOutcome = outcome;
    }

    void missesStock() {
        stockShort = true;
    }

    OrderPlaced placed() {
        return new OrderPlaced(
                id.toString(),
                number,
                orderRequestId,
                conversationId,
                visitorId,
                channel,
                language,
                contact(),
                lines,
                deliveryFee(),
                total(),
                historical,
                placedAt);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    Channel channel() {
        return channel;
    }

    String language() {
        return language;
    }

    OrderContact contact() {
        return new OrderContact(customerKey, customerName, phone, address, wilayaCode, commune);
    }

    List<OrderLine> lines() {
        return lines;
    }

    Money deliveryFee() {
        return new Money(deliveryFee, currency);
    }

    Money total() {
        return new Money(total, currency);
    }

    OrderStatus status() {
        return status;
    }

    boolean historical() {
        return historical;
    }

    boolean stockShort() {
        return stockShort;
    }

    @Nullable
    Double refusalProbability() {
        return refusalProbability;
    }

    @Nullable
    AssessmentOutcome riskOutcome() {
        return riskOutcome;
    }

    List<TimelineEntry> timeline() {
        return timeline;
    }

    Instant placedAt() {
        return placedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    String visitorId() {
        return visitorId;
    }
}

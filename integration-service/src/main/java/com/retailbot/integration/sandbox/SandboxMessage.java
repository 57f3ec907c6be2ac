package com.retailbot.integration.sandbox;

import com.retailbot.events.EncryptedText;
import com.retailbot.events.MessagePurpose;
import com.retailbot.events.TenantId;
import com.retailbot.integration.outbound.OutboundMessage;
import com.retailbot.integration.outbound.OutboundMessage.Choice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message on a simulated phone. Texts name products that somebody wants, so they are encrypted like the number. */
@Entity
@Table(name = "sandbox_message")
class SandboxMessage {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column(name = "request_id")
    private String requestId;

    @Enumerated(EnumType.STRING)
    @Column
    private MessagePurpose purpose;

    @Column
    private EncryptedText phone;

    @Column
    private String language;

    @Column
    private EncryptedText text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<Choice> choices;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<StoredReply> replies;

    @Column(name = "order_number")
    private @Nullable String orderNumber;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    @Column(name = "row_version")
    private @Nullable Integer rowVersion;

    protected SandboxMessage() {}

    SandboxMessage(TenantId tenant, OutboundMessage message, EncryptedText phone, EncryptedText text, Instant sentAt) {
        this.id = UUID.fromString(message.messageId());
        this.tenant = tenant;
        this.requestId = message.requestId();
        this.purpose = message.purpose();
        this.phone = phone;
        this.language = message.language();
        this.text = text;
        this.choices = message.choices();
        this.replies = List.of();
        this.orderNumber = message.orderNumber();
        this.sentAt = sentAt;
    }

    record StoredReply(
            String replyId, EncryptedText text, @Nullable String choice, Instant at) {}

    /** A new list each time, because that is how Hibernate sees that a JSON column changed. */
    void answered(StoredReply reply) {
        List<StoredReply> longer = new ArrayList<>(replies);
        longer.add(reply);
        replies = longer;
    }

    UUID id() {
        return id;
    }

    String requestId() {
        return requestId;
    }

    MessagePurpose purpose() {
        return purpose;
    }

    EncryptedText phone() {
        return phone;
    }

    String language() {
        return language;
    }

    EncryptedText text() {
        return text;
    }

    List<Choice> choices() {
        return choices;
    }

    List<StoredReply> replies() {
        return replies;
    }

    @Nullable
    String orderNumber() {
        return orderNumber;
    }

    Instant sentAt() {
        return sentAt;
    }
}

package com.retailbot.botconfig.knowledge;

import com.retailbot.botconfig.tenancy.TenantRow;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question that shoppers ask, and the shop's answer. */
@Entity
@Table(name = "knowledge_entry")
public class KnowledgeEntry extends TenantRow {
    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private KnowledgeText content;

    @Column
    private Instant createdAt;

    @Column
    private Instant changedAt;

    @Version
    private long version;

    protected KnowledgeEntry() {}

    KnowledgeEntry(TenantId tenant, KnowledgeText content, Instant now) {
        super(tenant);
        this.content = content;
        this.createdAt = now;
        this.changedAt = now;
    }

    void change(KnowledgeText text, Instant now) {
        this.content = text;
        this.changedAt = now;
    }

    KnowledgeChanged changed() {
        return event(false, changedAt);
    }

    KnowledgeChanged removed(Instant now) {
        return event(true, now);
    }

    private KnowledgeChanged event(boolean removed, Instant at) {
        return new KnowledgeChanged(
                id().toString(), removed, content.question(), content.answer(), content.source(), at);
    }

    public KnowledgeText content() {
        return content;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}

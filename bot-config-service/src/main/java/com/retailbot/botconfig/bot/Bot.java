package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.tenancy.TenantRow;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A shop's bot. Its flow lives in {@link BotDraft} and {@link BotVersion}, so that editing one never disturbs the other. */
@Entity
@Table(name = "bot")
public class Bot extends TenantRow {
    @Column
    private String botKey;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private BotSettings settings;

    @Column
    private Instant createdAt;

    @Version
    private long version;

    protected Bot() {}

    Bot(TenantId tenant, String botKey, BotSettings settings, Instant createdAt) {
        super(tenant);
        this.botKey = botKey;
        this.settings = settings;
        this.createdAt = createdAt;
    }

    void change(BotSettings changed) {
        this.settings = changed;
    }

    public String botKey() {
        return botKey;
    }

    public BotSettings settings() {
        return settings;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}

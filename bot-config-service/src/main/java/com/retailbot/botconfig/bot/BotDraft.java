package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.tenancy.TenantAsUuid;
import com.retailbot.botconfig.tenancy.TenantOwned;
import com.retailbot.events.Flow;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The flow that is being edited; there is one per bot. */
@Entity
@Table(name = "bot_draft")
public class BotDraft implements TenantOwned {
    @Id
    private UUID botId;

    @Column(name = "tenant_id")
    @Convert(converter = TenantAsUuid.class)
    private TenantId tenant;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Flow flow;

    @Column
    private Instant changedAt;

    @Version
    private long version;

    protected BotDraft() {}

    BotDraft(Bot bot, Flow flow, Instant now) {
        this.botId = bot.id();
        this.tenant = bot.tenant();
        this.flow = flow;
        this.changedAt = now;
    }

    /** Saving what is there already is no change: the editor saves often. */
    void change(Flow changed, Instant now) {
        if (!changed.equals(flow)) {
            this.flow = changed;
            this.changedAt = now;
        }
    }

    public UUID botId() {
        return botId;
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    public Flow flow() {
        return flow;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}

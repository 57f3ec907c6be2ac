package com.retailbot.integration.shop;

import com.retailbot.events.BotPublished;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose bot a public key belongs to. */
@Entity
@Table(name = "published_bot")
class PublishedBot {
    @Id
    @Column(name = "bot_key")
    private String botKey;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column(name = "bot_id")
    private String botId;

    protected PublishedBot() {}

    PublishedBot(TenantId tenant, BotPublished published) {
        this.botKey = published.botKey();
        this.tenant = tenant;
        this.botId = published.botId();
    }

    String botKey() {
        return botKey;
    }

    TenantId tenant() {
        return tenant;
    }
}

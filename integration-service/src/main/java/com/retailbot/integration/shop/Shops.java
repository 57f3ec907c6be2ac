package com.retailbot.integration.shop;

import com.retailbot.events.BotPublished;
import com.retailbot.events.Money;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shops and the public keys of their bots. */
@Service
public class Shops {
    private final ShopRows shops;
    private final PublishedBots bots;

    Shops(ShopRows shops, PublishedBots bots) {
        this.shops = shops;
        this.bots = bots;
    }

    /** The shop; with plain defaults while its registration has not arrived yet, so that nobody waits for it. */
    @Transactional(readOnly = true)
    public KnownShop of(TenantId tenant) {
        return shops.findByTenant(tenant).map(Shop::known).orElseGet(() -> new KnownShop(tenant, "", Money.DZD, "CMD"));
    }

    /** The tenant of a published bot; empty for a key that nobody published. */
    @Transactional(readOnly = true)
    public Optional<TenantId> tenantOfBotKey(String botKey) {
        return bots.findByBotKey(botKey).map(PublishedBot::tenant);
    }

    @Transactional(readOnly = true)
    public Optional<String> botKeyOf(TenantId tenant, String botId) {
        return bots.findFirstByTenantAndBotId(tenant, botId).map(PublishedBot::botKey);
    }

    @Transactional
    public void register(TenantId tenant, ShopRegistered registered) {
        shops.findByTenant(tenant)
                .ifPresentOrElse(known -> known.renamed(registered), () -> shops.save(new Shop(tenant, registered)));
    }

    /** A key stays with the shop that published it first. */
    @Transactional
    public void published(TenantId tenant, BotPublished published) {
        if (bots.findByBotKey(published.botKey()).isEmpty()) {
            bots.save(new PublishedBot(tenant, published));
        }
    }
}

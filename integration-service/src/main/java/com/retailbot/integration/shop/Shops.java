package com.retailbot.integration.shop;

import com.retailbot.events.BotPublished;
import com.retailbot.events.Money;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Shops and the public keys of their bots. Upserts, because several listeners may learn of a shop at the same moment. */
@Repository
public class Shops {
    private static final String DEFAULT_PREFIX = "CMD";

    private final JdbcClient jdbc;

    Shops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shop; with plain defaults while its registration has not arrived yet, so that nobody waits for it. */
    @Transactional(readOnly = true)
    public KnownShop of(TenantId tenant) {
        return jdbc.sql("select name, currency, order_prefix from shop where tenant_id = ?")
                .param(tenant.value())
                .query((row, index) -> new KnownShop(
                        tenant, row.getString("name"), row.getString("currency"), row.getString("order_prefix")))
                .optional()
                .orElseGet(() -> new KnownShop(tenant, "", Money.DZD, DEFAULT_PREFIX));
    }

    /** The prefix of a shop's order numbers stays when the shop is renamed. */
    @Transactional
    public void register(TenantId tenant, ShopRegistered registered) {
        jdbc.sql("""
                        insert into shop (tenant_id, name, currency, order_prefix) values (?, ?, ?, ?)
                        on conflict (tenant_id) do update set name = excluded.name, currency = excluded.currency""")
                .params(tenant.value(), registered.name(), registered.currency(), orderPrefix(registered.name()))
                .update();
    }

    /** The tenant of a published bot; empty for a key that nobody published. */
    @Transactional(readOnly = true)
    public Optional<TenantId> tenantOfBotKey(String botKey) {
        return jdbc.sql("select tenant_id from published_bot where bot_key = ?")
                .param(botKey)
                .query(String.class)
                .optional()
                .map(TenantId::new);
    }

    @Transactional(readOnly = true)
    public Optional<String> botKeyOf(TenantId tenant, String botId) {
        return jdbc.sql("select bot_key from published_bot where tenant_id = ? and bot_id = ? order by bot_key limit 1")
                .params(tenant.value(), botId)
                .query(String.class)
                .optional();
    }

    /** A key stays with the shop that published it first. */
    @Transactional
    public void published(TenantId tenant, BotPublished published) {
        jdbc.sql("insert into published_bot (bot_key, tenant_id, bot_id) values (?, ?, ?) on conflict do nothing")
                .params(published.botKey(), tenant.value(), published.botId())
                .update();
    }

    /** Initials of the first two Latin words, so that people recognise their own numbers: DF for "Demo fashion shop". */
    static String orderPrefix(String shopName) {
        StringBuilder initials = new StringBuilder();
        String plain = Normalizer.normalize(shopName, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String word : plain.toUpperCase(Locale.ROOT).split("[^A-Z]+")) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.append(word.charAt(0));
            }
        }
        return initials.isEmpty() ? DEFAULT_PREFIX : initials.toString();
    }
}

package com.retailbot.integration.shop;

import com.retailbot.events.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets one transaction after the other work on a thing of a shop that may not exist yet, and so has no row to lock. */
@Repository
public class ShopLocks {
    private final JdbcClient jdbc;

    ShopLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the thing; it is free again when the caller's transaction ends. */
    public void hold(TenantId tenant, String thing) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
                .param(tenant.value() + '|' + thing)
                .query(Boolean.class)
                .single();
    }
}

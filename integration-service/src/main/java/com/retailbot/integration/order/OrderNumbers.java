package com.retailbot.integration.order;

import com.retailbot.events.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the orders of each shop. A number that a rolled-back order took is given to the next one. */
@Repository
class OrderNumbers {
    private static final long FIRST = 1001;

    private final JdbcClient jdbc;

    OrderNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(TenantId tenant, String prefix) {
        long number = jdbc.sql("""
                        insert into order_number (tenant_id, last) values (?, ?)
                        on conflict (tenant_id) do update set last = order_number.last + 1 returning last""")
                .param(tenant.value())
                .param(FIRST)
                .query(Long.class)
                .single();
        return prefix + "-" + number;
    }
}

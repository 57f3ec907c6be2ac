package com.retailbot.integration.demo;

import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which demo shops are filled, so that what people change there survives a restart. */
@Repository
class DemoSeeds {
    private final JdbcClient jdbc;

    DemoSeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True for the first caller, within the caller's transaction. */
    boolean claim(TenantId tenant, Instant now) {
        return jdbc.sql("insert into demo_seed (tenant_id, seeded_at) values (?, ?) on conflict do nothing")
                        .params(tenant.value(), Timestamp.from(now))
                        .update()
                == 1;
    }
}

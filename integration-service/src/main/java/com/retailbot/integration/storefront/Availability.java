package com.retailbot.integration.storefront;

import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Units that can be sold, as inventory last said, by variant and location. */
@Repository
public class Availability {
    private final JdbcClient jdbc;

    Availability(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newest news of a location. */
    @Transactional
    public void changed(TenantId tenant, StockChanged stock) {
        jdbc.sql("""
                        insert into variant_availability as known (tenant_id, variant_id, location, available, changed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, variant_id, location)
                        do update set available = excluded.available, changed_at = excluded.changed_at
                        where known.changed_at <= excluded.changed_at""")
                .params(
                        tenant.value(),
                        stock.variantId(),
                        stock.location(),
                        stock.available(),
                        Timestamp.from(stock.changedAt()))
                .update();
    }

    /** Units over all locations; variants of which inventory has said nothing are missing in the answer. */
    @Transactional(readOnly = true)
    public Map<String, Integer> of(TenantId tenant, Collection<String> variantIds) {
        if (variantIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> units = new HashMap<>();
        jdbc.sql("""
                        select variant_id, sum(available) as units from variant_availability
                        where tenant_id = :tenant and variant_id in (:variants) group by variant_id""")
                .param("tenant", tenant.value())
                .param("variants", List.copyOf(variantIds))
                .query(row -> {
                    units.put(row.getString("variant_id"), row.getInt("units"));
                });
        return units;
    }
}

package com.retailbot.inventory.alert;

import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alerts of all shops, always asked for by shop. */
public interface StockAlerts extends Repository<StockAlert, String> {

    StockAlert save(StockAlert alert);

    StockAlert saveAndFlush(StockAlert alert);

    Optional<StockAlert> findByTenantAndId(TenantId tenant, String id);

    Optional<StockAlert> findByTenantAndVariantIdAndResolvedAtIsNull(TenantId tenant, String variantId);

    @Query("""
            select a from StockAlert a
            where a.tenant = ?1 and (?2 = false or a.resolvedAt is null)
              and (a.raisedAt < ?3 or (a.raisedAt = ?3 and a.id < ?4))
            order by a.raisedAt desc, a.id desc""")
    List<StockAlert> page(TenantId tenant, boolean openOnly, Instant before, String beforeId, Limit limit);
}

package com.retailbot.inventory.stock;

import com.retailbot.events.TenantId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stock of all shops, always asked for by shop. */
public interface StockItems extends Repository<StockItem, String> {

    StockItem save(StockItem item);

    Optional<StockItem> findByTenantAndVariantId(TenantId tenant, String variantId);

    /** Locks in the order of the ids, so that two orders for the same variants wait for each other instead of deadlocking. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from StockItem i where i.tenant = ?1 and i.variantId in ?2 order by i.id")
    List<StockItem> lock(TenantId tenant, Collection<String> variantIds);

    /** Items that follow the shop's default threshold and lie between an old one and a new one: only their alerts change. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select i from StockItem i
            where i.tenant = ?1 and i.active and i.threshold is null
              and i.onHand - i.reserved > ?2 and i.onHand - i.reserved <= ?3
            order by i.id""")
    List<StockItem> lockAvailableBetween(TenantId tenant, int above, int upTo);

    @Query("""
            select i from StockItem i
            where i.tenant = ?1 and i.active
              and (?2 = '' or lower(i.sku) like concat('%', ?2, '%') or lower(cast(i.title as string)) like concat('%', ?2, '%'))
              and (i.changedAt < ?3 or (i.changedAt = ?3 and i.id < ?4))
            order by i.changedAt desc, i.id desc""")
    List<StockItem> page(TenantId tenant, String query, Instant before, String beforeId, Limit limit);
}

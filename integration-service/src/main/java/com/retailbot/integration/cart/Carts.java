package com.retailbot.integration.cart;

import com.retailbot.events.CartStatus;
import com.retailbot.events.TenantId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Carts extends Repository<Cart, UUID> {
    /** The visitor's cart that is not ordered yet; a unique index sees to it that there is one at most. */
    @Query(
            "select c from Cart c where c.tenant = :tenant and c.visitorId = :visitorId and c.status <> com.retailbot.events.CartStatus.ORDERED")
    Optional<Cart> current(TenantId tenant, String visitorId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cart c where c.tenant = :tenant and c.id = :id")
    Optional<Cart> lock(TenantId tenant, UUID id);

    Optional<Cart> findByTenantAndId(TenantId tenant, UUID id);

    Optional<Cart> findByTenantAndRestoreToken(TenantId tenant, String restoreToken);

    @Query("""
            select c from Cart c
            where c.tenant = :tenant and c.status in :statuses
              and (c.changedAt < :before or (c.changedAt = :before and c.id < :beforeId))
            order by c.changedAt desc, c.id desc""")
    List<Cart> page(TenantId tenant, Collection<CartStatus> statuses, Instant before, UUID beforeId, Limit limit);

    Cart save(Cart cart);
}

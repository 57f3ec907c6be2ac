package com.retailbot.integration.order;

import com.retailbot.events.OrderStatus;
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

interface Orders extends Repository<Order, UUID> {
    Optional<Order> findByTenantAndId(TenantId tenant, UUID id);

    boolean existsByTenantAndOrderRequestId(TenantId tenant, String orderRequestId);

    /** News about one order come from several topics at once; the lock lets one after the other decide. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.tenant = :tenant and o.id = :id")
    Optional<Order> lock(TenantId tenant, UUID id);

    @Query("""
            select o from Order o
            where o.tenant = :tenant and o.status in :statuses
              and (o.number like :numberPattern escape '\\' or o.customerKey = :customerKey)
              and (o.placedAt < :before or (o.placedAt = :before and o.id < :beforeId))
            order by o.placedAt desc, o.id desc""")
    List<Order> page(
            TenantId tenant,
            Collection<OrderStatus> statuses,
            String numberPattern,
            String customerKey,
            Instant before,
            UUID beforeId,
            Limit limit);

    Order save(Order order);
}

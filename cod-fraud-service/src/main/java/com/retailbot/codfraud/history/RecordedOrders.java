package com.retailbot.codfraud.history;

import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecordedOrders extends Repository<RecordedOrder, String> {

    Optional<RecordedOrder> findByTenantAndOrderId(TenantId tenant, String orderId);

    @Query("""
            select new com.retailbot.codfraud.history.CustomerFigures(
                count(o),
                sum(case when o.ending = REFUSED and o.endedAt <= :at then 1 else 0 end),
                sum(case when o.ending = DELIVERED and o.endedAt <= :at then 1 else 0 end),
                min(o.placedAt),
                max(o.placedAt),
                sum(case when o.placedAt > :dayBefore then 1 else 0 end))
            from RecordedOrder o
            where o.tenant = :tenant and o.customerKey = :customerKey and o.placedAt < :at
            """)
    CustomerFigures ofCustomer(TenantId tenant, String customerKey, Instant at, Instant dayBefore);

    @Query("""
            select new com.retailbot.codfraud.history.DeliveryFigures(
                count(o),
                sum(case when o.ending = REFUSED then 1 else 0 end),
                sum(case when o.wilayaCode = :wilayaCode then 1 else 0 end),
                sum(case when o.wilayaCode = :wilayaCode and o.ending = REFUSED then 1 else 0 end))
            from RecordedOrder o
            where o.tenant = :tenant and o.ending is not null and o.endedAt <= :at
            """)
    DeliveryFigures ofShop(TenantId tenant, String wilayaCode, Instant at);

    RecordedOrder save(RecordedOrder order);
}

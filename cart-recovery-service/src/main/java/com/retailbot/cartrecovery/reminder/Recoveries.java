package com.retailbot.cartrecovery.reminder;

import com.retailbot.events.Money;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders that reminders brought back. */
@Repository
class Recoveries {
    private final JdbcClient jdbc;

    Recoveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the order was attributed before */
    boolean store(TenantId tenant, String orderId, Reminder reminder, Money revenue, Instant recoveredAt) {
        return jdbc.sql("""
                        insert into recovery (tenant_id, order_id, cart_id, reminder_id, revenue, currency, recovered_at)
                        values (:tenant, :order, :cart, :reminder, :revenue, :currency, :at) on conflict do nothing""")
                        .param("tenant", uuid(tenant))
                        .param("order", orderId)
                        .param("cart", reminder.cartId())
                        .param("reminder", reminder.id())
                        .param("revenue", revenue.amount())
                        .param("currency", revenue.currency())
                        .param("at", Timestamp.from(recoveredAt))
                        .update()
                == 1;
    }

    void lost(TenantId tenant, String orderId) {
        jdbc.sql("update recovery set lost = true where tenant_id = :tenant and order_id = :order")
                .param("tenant", uuid(tenant))
                .param("order", orderId)
                .update();
    }

    /** Those of the carts that came back as an order that was not lost. */
    Set<String> recovered(TenantId tenant, Collection<String> cartIds) {
        if (cartIds.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select cart_id from recovery where tenant_id = :tenant and cart_id in (:carts) and not lost")
                .param("tenant", uuid(tenant))
                .param("carts", cartIds)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What happened from {@code from} until before {@code to}. */
    RecoveryResults results(TenantId tenant, Instant from, Instant to) {
        return jdbc.sql("""
                        select
                          (select count(*) from cart
                            where tenant_id = :tenant and abandoned_at >= :from and abandoned_at < :to) as abandoned,
                          r.requested, r.delivered, r.failed, r.reminded, v.recovered, v.revenue, v.currency
                        from (select count(*) as requested,
                                     count(*) filter (where state = 'DELIVERED') as delivered,
                                     count(*) filter (where state = 'FAILED') as failed,
                                     count(distinct cart_id) filter (where state = 'DELIVERED') as reminded
                              from reminder
                              where tenant_id = :tenant and requested_at >= :from and requested_at < :to) r,
                             (select count(*) as recovered, coalesce(sum(revenue), 0) as revenue,
                                     coalesce(max(currency), 'DZD') as currency
                              from recovery
                              where tenant_id = :tenant and recovered_at >= :from and recovered_at < :to and not lost) v""")
                .param("tenant", uuid(tenant))
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> new RecoveryResults(
                        row.getLong("abandoned"),
                        row.getLong("requested"),
                        row.getLong("delivered"),
                        row.getLong("failed"),
                        row.getLong("reminded"),
                        row.getLong("recovered"),
                        new Money(row.getBigDecimal("revenue"), row.getString("currency"))))
                .single();
    }

    private static UUID uuid(TenantId tenant) {
        return UUID.fromString(tenant.value());
    }
}

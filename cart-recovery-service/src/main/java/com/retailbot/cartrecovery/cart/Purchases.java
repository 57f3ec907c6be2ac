package com.retailbot.cartrecovery.cart;

import com.retailbot.events.Money;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders: kept because an order may be told before the cart that it came from. */
@Repository
public class Purchases {
    private final JdbcClient jdbc;

    Purchases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(TenantId tenant, Purchase purchase) {
        jdbc.sql("""
                        insert into purchase (tenant_id, order_id, visitor_id, customer_key, total, currency, placed_at)
                        values (:tenant, :orderId, :visitor, :customer, :total, :currency, :placedAt)
                        on conflict (tenant_id, order_id) do nothing""")
                .param("tenant", UUID.fromString(tenant.value()))
                .param("orderId", purchase.orderId())
                .param("visitor", purchase.visitorId(), Types.VARCHAR)
                .param("customer", purchase.customerKey())
                .param("total", purchase.total().amount())
                .param("currency", purchase.total().currency())
                .param("placedAt", Timestamp.from(purchase.placedAt()))
                .update();
    }

    /** The first order of the cart's visitor or customer at or after the moment. */
    public Optional<Purchase> since(TenantId tenant, String visitorId, @Nullable String customerKey, Instant since) {
        return jdbc.sql("""
                        select * from purchase
                        where tenant_id = :tenant and (visitor_id = :visitor or customer_key = :customer)
                          and placed_at >= :since
                        order by placed_at limit 1""")
                .param("tenant", UUID.fromString(tenant.value()))
                .param("visitor", visitorId)
                .param("customer", customerKey, Types.VARCHAR)
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Purchase(
                        row.getString("order_id"),
                        row.getString("visitor_id"),
                        row.getString("customer_key"),
                        new Money(row.getBigDecimal("total"), row.getString("currency")),
                        row.getTimestamp("placed_at").toInstant()))
                .optional();
    }
}

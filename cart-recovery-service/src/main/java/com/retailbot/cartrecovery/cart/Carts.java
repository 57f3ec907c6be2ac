package com.retailbot.cartrecovery.cart;

import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The carts. Whoever decides something about a cart locks its row first, so that a purchase and a reminder of the same
 * cart never happen at the same time.
 */
@Repository
public class Carts {
    /** A cart whose time has come; its row is locked. */
    record Due(TenantId tenant, String cartId) {}

    private final JdbcClient jdbc;
    private final CartRows rows;

    Carts(JdbcClient jdbc, CartRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<Cart> find(TenantId tenant, String id) {
        return jdbc.sql("select * from cart where tenant_id = :tenant and id = :id")
                .param("tenant", uuid(tenant))
                .param("id", id)
                .query(rows)
                .optional();
    }

    public Optional<Cart> lock(TenantId tenant, String id) {
        return jdbc.sql("select * from cart where tenant_id = :tenant and id = :id for update")
                .param("tenant", uuid(tenant))
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** Carts that were ever left, the last left first, strictly behind the position. */
    public List<Cart> findLeft(TenantId tenant, Instant before, String beforeId, int limit) {
        return jdbc.sql("""
                        select * from cart
                        where tenant_id = :tenant and abandoned_at is not null and (abandoned_at, id) < (:before, :beforeId)
                        order by abandoned_at desc, id desc limit :limit""")
                .param("tenant", uuid(tenant))
                .param("before", Timestamp.from(before))
                .param("beforeId", beforeId)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** Carts that an order of this visitor or customer may have come from and that no order was found for yet. */
    List<Cart> lockWithoutOrder(TenantId tenant, @Nullable String visitorId, String customerKey) {
        return jdbc.sql("""
                        select * from cart
                        where tenant_id = :tenant and (visitor_id = :visitor or customer_key = :customer)
                          and order_id is null and state <> 'EMPTIED'
                        order by id for update""")
                .param("tenant", uuid(tenant))
                .param("visitor", visitorId, Types.VARCHAR)
                .param("customer", customerKey)
                .query(rows)
                .list();
    }

    @AcrossTenants("the poll serves all shops; another instance skips the rows that this one holds")
    Optional<Due> lockNextLeft(Instant now) {
        return jdbc.sql("""
                        select tenant_id, id from cart where state = 'ACTIVE' and abandon_due_at <= :now
                        order by abandon_due_at limit 1 for update skip locked""")
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Due(new TenantId(row.getString("tenant_id")), row.getString("id")))
                .optional();
    }

    void postpone(TenantId tenant, String cartId, Instant until) {
        jdbc.sql("update cart set abandon_due_at = :until where tenant_id = :tenant and id = :id and state = 'ACTIVE'")
                .param("until", Timestamp.from(until))
                .param("tenant", uuid(tenant))
                .param("id", cartId)
                .update();
    }

    void store(TenantId tenant, Cart cart) {
        if (!cart.tenant().equals(tenant)) {
            throw new IllegalArgumentException("cart of shop %s (expected: %s)".formatted(cart.tenant(), tenant));
        }
        jdbc.sql("""
                        insert into cart (tenant_id, id, visitor_id, bot_key, language, lines, items, total, currency, phone_key_id,
                            phone, customer_key, consent, restore_token, changed_at, state, abandon_due_at, abandoned_at,
                            order_id)
                        values (:tenant, :id, :visitor, :botKey, :language, :lines::jsonb, :items, :total, :currency, :phoneKeyId,
                            :phone, :customerKey, :consent, :restoreToken, :changedAt, :state, :abandonDueAt,
                            :abandonedAt, :orderId)
                        on conflict (tenant_id, id) do update set
                            visitor_id = excluded.visitor_id, bot_key = excluded.bot_key, language = excluded.language, lines = excluded.lines,
                            items = excluded.items, total = excluded.total, currency = excluded.currency,
                            phone_key_id = excluded.phone_key_id, phone = excluded.phone,
                            customer_key = excluded.customer_key, consent = excluded.consent,
                            restore_token = excluded.restore_token, changed_at = excluded.changed_at,
                            state = excluded.state, abandon_due_at = excluded.abandon_due_at,
                            abandoned_at = excluded.abandoned_at, order_id = excluded.order_id""").params(rows.parameters(cart)).update();
    }

    private static UUID uuid(TenantId tenant) {
        return UUID.fromString(tenant.value());
    }
}

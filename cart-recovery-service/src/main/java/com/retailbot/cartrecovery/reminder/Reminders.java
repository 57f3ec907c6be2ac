package com.retailbot.cartrecovery.reminder;

import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders. All changes happen under the lock of the cart's row. */
@Repository
class Reminders {
    /** A reminder whose time has come; its cart's row is locked. */
    record Due(TenantId tenant, String cartId, UUID reminderId) {}

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A cart has each step once in its life; one that was cancelled unsent may be planned again. */
    void schedule(TenantId tenant, String cartId, String customerKey, int step, Instant dueAt) {
        jdbc.sql("""
                        insert into reminder (tenant_id, id, cart_id, customer_key, step, state, due_at)
                        values (:tenant, :id, :cart, :customer, :step, 'SCHEDULED', :dueAt)
                        on conflict (tenant_id, cart_id, step) do update set
                            state = 'SCHEDULED', customer_key = excluded.customer_key, due_at = excluded.due_at, reason = null
                        where reminder.state = 'CANCELLED'""")
                .param("tenant", uuid(tenant))
                .param("id", UUID.randomUUID())
                .param("cart", cartId)
                .param("customer", customerKey)
                .param("step", step)
                .param("dueAt", Timestamp.from(dueAt))
                .update();
    }

    @AcrossTenants("the poll serves all shops; another instance skips the carts that this one holds")
    Optional<Due> lockNextDue(Instant now) {
        return jdbc.sql("""
                        select r.tenant_id, r.cart_id, r.id
                        from reminder r join cart c on c.tenant_id = r.tenant_id and c.id = r.cart_id
                        where r.state = 'SCHEDULED' and r.due_at <= :now
                        order by r.due_at limit 1 for update of c skip locked""")
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Due(
                        new TenantId(row.getString("tenant_id")),
                        row.getString("cart_id"),
                        row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Reminder> find(TenantId tenant, UUID id) {
        return jdbc.sql("select * from reminder where tenant_id = :tenant and id = :id")
                .param("tenant", uuid(tenant))
                .param("id", id)
                .query(Reminders::row)
                .optional();
    }

    List<Reminder> ofCarts(TenantId tenant, Collection<String> cartIds) {
        if (cartIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from reminder where tenant_id = :tenant and cart_id in (:carts) order by step")
                .param("tenant", uuid(tenant))
                .param("carts", cartIds)
                .query(Reminders::row)
                .list();
    }

    void cancelScheduled(TenantId tenant, String cartId, ReminderReason reason) {
        jdbc.sql("""
                        update reminder set state = 'CANCELLED', reason = :reason
                        where tenant_id = :tenant and cart_id = :cart and state = 'SCHEDULED'""")
                .param("tenant", uuid(tenant))
                .param("cart", cartId)
                .param("reason", reason.name())
                .update();
    }

    void postpone(TenantId tenant, UUID id, Instant until, ReminderReason reason) {
        jdbc.sql("update reminder set due_at = :until, reason = :reason where tenant_id = :tenant and id = :id")
                .param("tenant", uuid(tenant))
                .param("id", id)
                .param("until", Timestamp.from(until))
                .param("reason", reason.name())
                .update();
    }

    void retryAt(TenantId tenant, UUID id, Instant at) {
        jdbc.sql("update reminder set due_at = :at where tenant_id = :tenant and id = :id and state = 'SCHEDULED'")
                .param("at", Timestamp.from(at))
                .param("tenant", uuid(tenant))
                .param("id", id)
                .update();
    }

    void requested(TenantId tenant, UUID id, Instant at) {
        jdbc.sql("""
                        update reminder set state = 'REQUESTED', requested_at = :at, reason = null
                        where tenant_id = :tenant and id = :id""")
                .param("tenant", uuid(tenant))
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void delivered(TenantId tenant, UUID id, Instant at) {
        jdbc.sql("""
                        update reminder set state = 'DELIVERED', delivered_at = :at
                        where tenant_id = :tenant and id = :id and state = 'REQUESTED'""")
                .param("tenant", uuid(tenant))
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void failed(TenantId tenant, UUID id, String failure) {
        jdbc.sql("""
                        update reminder set state = 'FAILED', failure = :failure
                        where tenant_id = :tenant and id = :id and state = 'REQUESTED'""")
                .param("tenant", uuid(tenant))
                .param("id", id)
                .param("failure", failure)
                .update();
    }

    /** When the customer was last sent one; a message that failed bothered nobody. */
    Optional<Instant> lastRequested(TenantId tenant, String customerKey) {
        return jdbc.sql("""
                        select requested_at from reminder
                        where tenant_id = :tenant and customer_key = :customer and state in ('REQUESTED', 'DELIVERED')
                        order by requested_at desc limit 1""")
                .param("tenant", uuid(tenant))
                .param("customer", customerKey)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Two carts of one customer are decided one after the other, until the end of the transaction. */
    void lockCustomer(TenantId tenant, String customerKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:customer, 0))")
                .param("customer", tenant + ":" + customerKey)
                .query()
                .singleRow();
    }

    private static Reminder row(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new Reminder(
                new TenantId(row.getString("tenant_id")),
                row.getObject("id", UUID.class),
                row.getString("cart_id"),
                row.getInt("step"),
                ReminderState.valueOf(row.getString("state")),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("requested_at")),
                instant(row.getTimestamp("delivered_at")),
                reason == null ? null : ReminderReason.valueOf(reason),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static UUID uuid(TenantId tenant) {
        return UUID.fromString(tenant.value());
    }
}

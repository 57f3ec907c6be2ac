package com.retailbot.defaults.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that wait, and those that were set aside. Every call stands in the relay's transaction. */
class OutboxTable {

    private static final long LOCK = 0x52_45_54_41_49_4CL;

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this instance is the relay until the end of the transaction. */
    boolean isMine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    List<OutboxRow> oldest(int limit) {
        return jdbc.sql("select * from outbox order by id limit ?")
                .param(limit)
                .query((result, number) -> row(result))
                .list();
    }

    void remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from outbox where id in (:ids)").param("ids", ids).update();
        }
    }

    /** Moves an event out of the way of the others; an operator sees it in the table with the reason. */
    void setAside(long id, String reason) {
        jdbc.sql("""
                        with moved as (delete from outbox where id = :id returning *)
                        insert into outbox_unsendable
                            (event_id, tenant, topic, message_key, type, occurred_at, trace_parent, payload, reason)
                        select event_id, tenant, topic, message_key, type, occurred_at, trace_parent, payload, :reason
                        from moved""").param("id", id).param("reason", reason).update();
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong("id"),
                result.getString("event_id"),
                result.getString("tenant"),
                result.getString("topic"),
                result.getString("message_key"),
                result.getString("type"),
                result.getTimestamp("occurred_at").toInstant(),
                result.getString("trace_parent"),
                result.getString("payload"));
    }
}

package com.retailbot.defaults.events;

import com.retailbot.events.RetailEvent;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Writes events into the transaction that changes the state: either both happen or neither. */
public class EventOutbox {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final CurrentTrace trace;
    private final OutboxRelay relay;

    public EventOutbox(JdbcClient jdbc, JsonMapper json, Clock clock, CurrentTrace trace, OutboxRelay relay) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.trace = trace;
        this.relay = relay;
    }

    /** @throws IllegalStateException outside of a transaction, where the event could be sent without its cause */
    public void publish(TenantId tenant, RetailEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("publish(" + event.getClass().getSimpleName() + ") needs a transaction");
        }
        OutboxRow row = OutboxRow.of(
                EventEnvelope.of(tenant, event, clock.instant(), trace.traceParent()), json.writeValueAsString(event));
        jdbc.sql("""
                        insert into outbox (event_id, tenant, topic, message_key, type, occurred_at, trace_parent, payload)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(row.eventId())
                .param(row.tenant())
                .param(row.topic())
                .param(row.key())
                .param(row.type())
                .param(Timestamp.from(row.occurredAt()))
                .param(row.traceParent())
                .param(row.payload())
                .update();
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        boolean registered =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Wake.class::isInstance);
        if (!registered) {
            TransactionSynchronizationManager.registerSynchronization(new Wake(relay));
        }
    }

    private record Wake(OutboxRelay relay) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            relay.wake();
        }
    }
}

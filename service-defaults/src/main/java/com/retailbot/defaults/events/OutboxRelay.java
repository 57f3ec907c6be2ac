package com.retailbot.defaults.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves committed events from the outbox table to Kafka, oldest first. One relay of a service is active at a time: an
 * advisory lock, which PostgreSQL releases the moment its holder dies, keeps the order without any election or
 * time-out. A commit wakes it at once; the poll only covers what a crashed instance left behind.
 */
public class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x52_45_54_41_49_4CL;
    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EventPublisher publisher;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @org.jspecify.annotations.Nullable Thread thread;

    public OutboxRelay(JdbcClient jdbc, TransactionTemplate transaction, EventPublisher publisher) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.publisher = publisher;
    }

    void wake() {
        work.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread relay = thread;
        if (relay != null) {
            wake();
            try {
                relay.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                while (running && relayBatch() == BATCH) {
                    LOG.debug("Outbox has more");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Outbox could not be relayed, will try again: {}", e.toString());
            }
        }
    }

    /** Sends the oldest events and removes those that Kafka acknowledged; returns how many it read. */
    int relayBatch() {
        Integer read = transaction.execute(status -> {
            boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single();
            return mine ? sendOldest() : 0;
        });
        return read == null ? 0 : read;
    }

    private int sendOldest() {
        List<OutboxRow> rows = jdbc.sql("select * from outbox order by id limit " + BATCH)
                .query((result, number) -> row(result))
                .list();
        List<CompletableFuture<?>> sends = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sends.add(publisher.send(row));
        }
        List<Long> acknowledged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            try {
                sends.get(i).get();
                acknowledged.add(rows.get(i).id());
            } catch (ExecutionException e) {
                // The rest stays in the table, in order; what was acknowledged behind it is sent again and recognised
                // by its id.
                LOG.warn("Kafka did not take event {}: {}", rows.get(i).eventId(), String.valueOf(e.getCause()));
                break;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        if (!acknowledged.isEmpty()) {
            jdbc.sql("delete from outbox where id in (:ids)")
                    .param("ids", acknowledged)
                    .update();
        }
        return acknowledged.size() == rows.size() ? rows.size() : 0;
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

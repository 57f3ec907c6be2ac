package com.retailbot.defaults.events;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves committed events from the outbox table to Kafka, oldest first. One relay of a service is active at a time: an
 * advisory lock, which PostgreSQL releases the moment its holder dies, keeps the order without any election or
 * time-out. A commit wakes it at once; the poll only covers what a crashed instance left behind.
 */
public class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final OutboxTable outbox;
    private final TransactionOperations transaction;
    private final EventPublisher publisher;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @org.jspecify.annotations.Nullable Thread thread;

    OutboxRelay(OutboxTable outbox, TransactionOperations transaction, EventPublisher publisher) {
        this.outbox = outbox;
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

    /** Sends the oldest events, removes those that Kafka acknowledged and sets aside what it never will; returns how many it read. */
    int relayBatch() {
        Integer read = transaction.execute(status -> outbox.isMine() ? sendOldest() : 0);
        return read == null ? 0 : read;
    }

    private int sendOldest() {
        List<OutboxRow> rows = outbox.oldest(BATCH);
        SendReport report = publisher.sendRowsInOrder(rows);
        Set<String> acknowledged = Set.copyOf(report.acknowledged());
        outbox.remove(rows.stream()
                .filter(row -> acknowledged.contains(row.eventId()))
                .map(OutboxRow::id)
                .toList());
        for (OutboxRow row : rows) {
            String reason = report.unsendable().get(row.eventId());
            if (reason != null) {
                outbox.setAside(row.id(), reason);
            }
        }
        boolean allDone = report.acknowledged().size() + report.unsendable().size() == rows.size();
        return allDone ? rows.size() : 0;
    }
}

package com.retailbot.defaults.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one batch such that no event overtakes an earlier one of its key. An idempotent producer keeps the order of what
 * it retries, but not of what it gives up: when an event's time is over, the next of the same key may still arrive. So a
 * key has one event in flight at most, and after a failure the key waits for the next batch. Events of different keys
 * are in flight together.
 */
final class OrderedSending {

    private static final Logger LOG = LoggerFactory.getLogger(OrderedSending.class);

    /** No round begins later, so that a batch ends before a relay's lease or the patience of whoever stops it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Function<OutboxRow, CompletableFuture<?>> send;
    private final List<String> acknowledged = new ArrayList<>();
    private final Map<String, String> unsendable = new LinkedHashMap<>();
    private final Set<String> blocked = new HashSet<>();

    private OrderedSending(Function<OutboxRow, CompletableFuture<?>> send) {
        this.send = send;
    }

    static SendReport of(List<OutboxRow> oldestFirst, Function<OutboxRow, CompletableFuture<?>> send) {
        OrderedSending sending = new OrderedSending(send);
        long begin = System.nanoTime();
        List<OutboxRow> waiting = oldestFirst;
        while (!waiting.isEmpty() && System.nanoTime() - begin < PATIENCE.toNanos()) {
            waiting = sending.round(waiting);
        }
        return new SendReport(List.copyOf(sending.acknowledged), Map.copyOf(sending.unsendable));
    }

    /** Sends the first event of each key and waits; returns what comes after. */
    private List<OutboxRow> round(List<OutboxRow> waiting) {
        Map<OutboxRow, CompletableFuture<?>> inFlight = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        List<OutboxRow> later = new ArrayList<>();
        for (OutboxRow row : waiting) {
            if (isBlocked(row)) {
                continue;
            }
            if (!keys.add(lane(row))) {
                later.add(row);
                continue;
            }
            CompletableFuture<?> sent = begin(row);
            if (sent != null) {
                inFlight.put(row, sent);
            }
        }
        inFlight.forEach(this::await);
        return later;
    }

    /** The producer also fails before it sends: on an event that is too large, or a topic that it cannot find in time. */
    private @Nullable CompletableFuture<?> begin(OutboxRow row) {
        try {
            return send.apply(row);
        } catch (RuntimeException e) {
            // Each further attempt at the topic would wait as long again before it fails.
            failed(row, e, row.topic());
            return null;
        }
    }

    private void await(OutboxRow row, CompletableFuture<?> sent) {
        try {
            sent.get();
            acknowledged.add(row.eventId());
        } catch (ExecutionException e) {
            failed(row, e, lane(row));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            blocked.add(lane(row));
        }
    }

    private void failed(OutboxRow row, Exception failure, String toBlock) {
        Throwable reason = whyNever(failure);
        if (reason == null) {
            blocked.add(toBlock);
            LOG.warn("Kafka did not take event {} of {}: {}", row.eventId(), row.topic(), String.valueOf(failure));
        } else {
            unsendable.put(row.eventId(), reason.toString());
            LOG.error(
                    "Event {} ({}, tenant {}, key {}, {} bytes) can never be sent and is set aside",
                    row.eventId(),
                    row.type(),
                    row.tenant(),
                    row.key(),
                    row.payloadBytes().length,
                    reason);
        }
    }

    private boolean isBlocked(OutboxRow row) {
        return blocked.contains(row.topic()) || blocked.contains(lane(row));
    }

    private static String lane(OutboxRow row) {
        return row.topic() + '|' + row.key();
    }

    /** What is wrong with the event itself; null when only the moment was. */
    private static @Nullable Throwable whyNever(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException
                    || cause instanceof RecordBatchTooLargeException
                    || cause instanceof SerializationException
                    || cause instanceof InvalidRecordException) {
                return cause;
            }
        }
        return null;
    }
}

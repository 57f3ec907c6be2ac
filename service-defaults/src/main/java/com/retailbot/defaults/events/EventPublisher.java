package com.retailbot.defaults.events;

import com.retailbot.events.EventCatalogue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts events on Kafka. Business code does not call it: JPA services publish through {@link EventOutbox}, services on
 * MongoDB through their own relay of pending events.
 */
public final class EventPublisher {

    private final KafkaOperations<Object, Object> kafka;
    private final JsonMapper json;
    private final String source;
    private final MeterRegistry meters;

    public EventPublisher(KafkaOperations<Object, Object> kafka, JsonMapper json, String source, MeterRegistry meters) {
        this.kafka = kafka;
        this.json = json;
        this.source = source;
        this.meters = meters;
        // An alert sees a counter rise only when it has seen it at zero.
        EventCatalogue.topics().forEach(topic -> unsendable(topic.name()));
    }

    private Counter unsendable(String topic) {
        return meters.counter("retailbot.events.unsendable", "topic", topic);
    }

    /** Completes when the broker has acknowledged the event; fails when it finally did not. */
    public CompletableFuture<?> send(EventEnvelope envelope) {
        return send(row(envelope));
    }

    /** Sends a batch, oldest first, such that no event overtakes an earlier one of its key; returns when all is known. */
    public SendReport sendInOrder(List<EventEnvelope> oldestFirst) {
        return sendRowsInOrder(oldestFirst.stream().map(this::row).toList());
    }

    SendReport sendRowsInOrder(List<OutboxRow> oldestFirst) {
        SendReport report = OrderedSending.of(oldestFirst, this::send);
        oldestFirst.stream()
                .filter(row -> report.unsendable().containsKey(row.eventId()))
                .forEach(row -> unsendable(row.topic()).increment());
        return report;
    }

    private OutboxRow row(EventEnvelope envelope) {
        return OutboxRow.of(envelope, json.writeValueAsString(envelope.event()));
    }

    CompletableFuture<?> send(OutboxRow row) {
        ProducerRecord<Object, Object> message = new ProducerRecord<>(row.topic(), row.key(), row.payloadBytes());
        Headers headers = message.headers();
        EventHeaders.put(headers, EventHeaders.SPEC_VERSION, "1.0");
        EventHeaders.put(headers, EventHeaders.ID, row.eventId());
        EventHeaders.put(headers, EventHeaders.TYPE, row.type());
        EventHeaders.put(headers, EventHeaders.SOURCE, "/" + source);
        EventHeaders.put(headers, EventHeaders.TIME, row.occurredAt().toString());
        EventHeaders.put(headers, EventHeaders.TENANT, row.tenant());
        if (row.traceParent() != null) {
            EventHeaders.put(headers, EventHeaders.TRACE_PARENT, row.traceParent());
        }
        return kafka.send(message);
    }
}

package com.retailbot.defaults.events;

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

    public EventPublisher(KafkaOperations<Object, Object> kafka, JsonMapper json, String source) {
        this.kafka = kafka;
        this.json = json;
        this.source = source;
    }

    /** Completes when the broker has acknowledged the event; fails when it finally did not. */
    public CompletableFuture<?> send(EventEnvelope envelope) {
        OutboxRow row = OutboxRow.of(envelope, json.writeValueAsString(envelope.event()));
        return send(row);
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

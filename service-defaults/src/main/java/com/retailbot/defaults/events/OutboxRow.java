package com.retailbot.defaults.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event that waits in the outbox table, already serialised: what was decided is what is sent. */
record OutboxRow(
        long id,
        String eventId,
        String tenant,
        String topic,
        String key,
        String type,
        Instant occurredAt,
        @Nullable String traceParent,
        String payload) {

    static OutboxRow of(EventEnvelope envelope, String payload) {
        return new OutboxRow(
                0,
                envelope.id(),
                envelope.tenant().value(),
                envelope.topic(),
                envelope.key(),
                envelope.type(),
                envelope.time(),
                envelope.traceParent(),
                payload);
    }

    byte[] payloadBytes() {
        return payload.getBytes(StandardCharsets.UTF_8);
    }
}

package com.retailbot.defaults.events;

import com.retailbot.events.EventCatalogue;
import com.retailbot.events.RetailEvent;
import com.retailbot.events.TenantId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event by its {@code ce_type}. A type that this build does not know is counted and skipped: a newer producer may be ahead. */
final class EventDeserializer implements Deserializer<Object> {

    private final JsonMapper json;
    private final MeterRegistry meters;

    EventDeserializer(JsonMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    @Override
    public Object deserialize(String topic, byte[] data) {
        throw new IllegalArgumentException(
                "A record of " + topic + " has no headers (expected: a CloudEvent in binary mode)");
    }

    @Override
    public @Nullable Object deserialize(String topic, Headers headers, byte @Nullable [] data) {
        String type = EventHeaders.require(headers, EventHeaders.TYPE);
        Optional<Class<? extends RetailEvent>> record = EventCatalogue.find(type);
        if (record.isEmpty() || data == null) {
            meters.counter("retailbot.events.skipped", "topic", topic, "type", type)
                    .increment();
            return null;
        }
        return new Received<>(
                EventHeaders.require(headers, EventHeaders.ID),
                new TenantId(EventHeaders.require(headers, EventHeaders.TENANT)),
                Instant.parse(EventHeaders.require(headers, EventHeaders.TIME)),
                json.readValue(data, record.get()));
    }
}

package com.retailbot.defaults.events;

import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** Writes events; bytes pass through unchanged, so that a dead letter keeps what was received. */
final class EventSerializer implements Serializer<Object> {

    private final JsonMapper json;

    EventSerializer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(String topic, Object value) {
        return switch (value) {
            case byte[] bytes -> bytes;
            case Received<?> received -> json.writeValueAsBytes(received.event());
            default -> json.writeValueAsBytes(value);
        };
    }
}

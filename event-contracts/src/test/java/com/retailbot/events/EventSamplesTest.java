package com.retailbot.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventSamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<String> types() {
        return EventCatalogue.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventHasASampleThatReadsAndWritesUnchanged(String type) throws IOException {
        Class<? extends RetailEvent> record = EventCatalogue.find(type).orElseThrow();
        try (InputStream sample = RetailEvent.class.getResourceAsStream("/samples/" + type + ".json")) {
            assertThat(sample).as("samples/%s.json", type).isNotNull();
            JsonNode written = JSON.readTree(sample);

            RetailEvent event = JSON.treeToValue(written, record);

            assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(written);
            assertThat(EventCatalogue.typeOf(event)).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aConsumerOfYesterdayIgnoresAFieldOfToday(String type) throws IOException {
        Class<? extends RetailEvent> record = EventCatalogue.find(type).orElseThrow();
        try (InputStream sample = RetailEvent.class.getResourceAsStream("/samples/" + type + ".json")) {
            var newer = (tools.jackson.databind.node.ObjectNode) JSON.readTree(sample);
            newer.put("addedTomorrow", "value");

            assertThat(JSON.treeToValue(newer, record)).isInstanceOf(record);
        }
    }
}

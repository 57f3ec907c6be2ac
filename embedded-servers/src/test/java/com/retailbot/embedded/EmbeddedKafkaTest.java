package com.retailbot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    Path folder;

    @Test
    void acknowledgedRecordsSurviveACrashAndAnotherPort() throws Exception {
        var data = folder.resolve("data");
        try (var broker = EmbeddedKafka.start(data, 0)) {
            send(broker, "first");
            broker.process().kill();
        }
        try (var broker = EmbeddedKafka.start(data, 0)) {
            send(broker, "second");
            assertThat(received(broker, 2)).containsExactly("first", "second");
        }
    }

    private static void send(EmbeddedKafka broker, String value) throws Exception {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("sales", value)).get();
        }
    }

    private static List<String> received(EmbeddedKafka broker, int count) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "reader",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("sales"));
            for (int i = 0; i < 60 && values.size() < count; i++) {
                consumer.poll(Duration.ofMillis(500)).forEach(sale -> values.add(sale.value()));
            }
        }
        return values;
    }
}

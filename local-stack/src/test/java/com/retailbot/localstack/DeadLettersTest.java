package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.embedded.EmbeddedKafka;
import com.retailbot.localstack.DeadLetters.Letter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersTest {

    @TempDir
    Path folder;

    @Test
    void aServicesDeadLettersGoBackToTheirTopicOnceAndAsTheyWere() throws Exception {
        try (var broker = EmbeddedKafka.start(folder, 0)) {
            send(broker, letter("event-1", "inventory.order"));
            send(broker, letter("event-2", "analytics.order"));
            send(broker, letter("event-3", "inventory.order"));
            var letters = new DeadLetters(broker.bootstrapServers());

            assertThat(letters.of("inventory-service"))
                    .extracting(Letter::eventId)
                    .containsExactly("event-1", "event-3");
            assertThat(letters.replay("inventory-service")).hasSize(2);

            assertThat(letters.of("inventory-service")).isEmpty();
            assertThat(letters.replay("inventory-service")).isEmpty();
            assertThat(letters.of("analytics-service"))
                    .extracting(Letter::eventId)
                    .containsExactly("event-2");
            var replayed = received(broker, "retail.order.v1", 2);
            assertThat(replayed).hasSize(2).allSatisfy(message -> {
                assertThat(message.key()).isEqualTo("shop:order");
                assertThat(message.value()).isEqualTo("{\"orderId\":\"order\"}");
                assertThat(message.headers()).extracting(Header::key).containsExactly("ce_id", "ce_type");
            });
        }
    }

    private static ProducerRecord<String, String> letter(String eventId, String consumer) {
        var letter = new ProducerRecord<>("retail.order.v1.dlt", "shop:order", "{\"orderId\":\"order\"}");
        Map.of(
                        "kafka_dlt-original-topic", "retail.order.v1",
                        "kafka_dlt-original-consumer-group", consumer,
                        "kafka_dlt-exception-message", "Listener failed")
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        letter.headers().add("ce_id", eventId.getBytes(StandardCharsets.UTF_8));
        letter.headers().add("ce_type", "order.placed".getBytes(StandardCharsets.UTF_8));
        return letter;
    }

    private static void send(EmbeddedKafka broker, ProducerRecord<String, String> message) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        }
    }

    private static List<ConsumerRecord<String, String>> received(EmbeddedKafka broker, String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        var messages = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int i = 0; i < 60 && messages.size() < count; i++) {
                consumer.poll(Duration.ofMillis(500)).forEach(messages::add);
            }
        }
        return messages;
    }
}

package com.retailbot.testsupport.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;

@IntegrationTest
class SharedEventsTest {

    private final TenantId tenant = TenantId.random();

    @Autowired
    Notes notes;

    @Autowired
    EventOutbox outbox;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KafkaOperations<Object, Object> kafka;

    @Autowired
    KafkaConnectionDetails connection;

    @Autowired
    MeterRegistry meters;

    @Value("${spring.application.name}")
    String name;

    @Test
    void anEventIsPublishedWithTheChangeThatCausedIt() {
        String id = UUID.randomUUID().toString();

        notes.write(tenant, id, "hello");

        KnowledgeChanged published =
                events.await(KnowledgeChanged.class, event -> event.entryId().equals(id));
        assertThat(published.question().in("en")).isEqualTo("hello");
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from outbox")
                        .query(Integer.class)
                        .single())
                .isZero());
    }

    @Test
    void aChangeThatIsRolledBackPublishesNothing() {
        String undone = UUID.randomUUID().toString();
        String done = UUID.randomUUID().toString();

        assertThatThrownBy(() -> notes.writeAndFail(tenant, undone)).isInstanceOf(IllegalStateException.class);
        notes.write(tenant, done, "later");

        events.await(KnowledgeChanged.class, event -> event.entryId().equals(done));
        assertThat(events.all(KnowledgeChanged.class, event -> event.entryId().equals(undone)))
                .isEmpty();
    }

    @Test
    void publishingOutsideOfATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.publish(
                        tenant, new CartAbandoned("c", "v", com.retailbot.events.Money.dzd(1), 1, Instant.EPOCH)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CartAbandoned");
    }

    @Test
    void eventsOfOneAggregateKeepTheirOrder() {
        String cart = UUID.randomUUID().toString();

        notes.writeManyInOrder(tenant, cart, 500);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        events.all(CartAbandoned.class, event -> event.cartId().equals(cart))
                                        .size()
                                == 500);
        List<Integer> order = events
                .all(CartAbandoned.class, event -> event.cartId().equals(cart))
                .stream()
                .map(CartAbandoned::items)
                .toList();
        assertThat(order).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void anEventThatIsTooLargeForKafkaIsSetAsideAndHoldsNothingUp() {
        String huge = UUID.randomUUID().toString();
        String next = UUID.randomUUID().toString();

        notes.write(tenant, huge, "x".repeat(600_000));
        notes.write(tenant, next, "small");

        events.await(KnowledgeChanged.class, event -> event.entryId().equals(next));
        await().untilAsserted(() -> assertThat(jdbc.sql("select reason from outbox_unsendable where message_key = ?")
                        .param(tenant + ":" + huge)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("RecordTooLargeException"));
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from outbox")
                        .query(Integer.class)
                        .single())
                .isZero());
    }

    @Test
    void aRedeliveredEventHasItsEffectOnce() {
        StockChanged first = stockChanged("SKU-1");
        StockChanged second = stockChanged("SKU-2");

        EventEnvelope envelope = events.publish(tenant, first);
        events.redeliver(envelope);
        events.redeliver(envelope);
        events.publish(
                tenant, new StockChanged(first.variantId(), "p", "SKU-1b", "main", 1, 0, 1, "import", Instant.EPOCH));
        events.publish(tenant, second);

        await().untilAsserted(() -> assertThat(notes.times(first.variantId())).isEqualTo(2));
        await().untilAsserted(() -> assertThat(notes.times(second.variantId())).isOne());
    }

    @Test
    void anEventThatCannotBeProcessedEndsInTheDeadLetterTopicAndDoesNotBlockTheNext() {
        StockChanged poison = stockChanged("POISON");
        events.publish(tenant, poison);
        StockChanged next = new StockChanged(poison.variantId(), "p", "FINE", "main", 1, 0, 1, "import", Instant.EPOCH);
        events.publish(tenant, next);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notes.times(next.variantId())).isOne());
        assertThat(deadLetters()).anyMatch(letter -> letter.contains(poison.variantId()) && letter.contains("POISON"));
        assertThat(meters.counter("retailbot.events.dead", "topic", "retail.stock.v1")
                        .count())
                .isPositive();
    }

    @Test
    void deadLettersStayForThirtyDays() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "retail.stock.v1.dlt");
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", String.join(",", connection.getBootstrapServers())))) {
            String retention = admin.describeConfigs(List.of(topic))
                    .values()
                    .get(topic)
                    .get()
                    .get("retention.ms")
                    .value();

            assertThat(Duration.ofMillis(Long.parseLong(retention))).isEqualTo(Duration.ofDays(30));
        }
    }

    @Test
    void aTypeOfTomorrowIsSkipped() {
        ProducerRecord<Object, Object> unknown =
                new ProducerRecord<>("retail.stock.v1", tenant + ":x", "{}".getBytes(StandardCharsets.UTF_8));
        unknown.headers().add("ce_type", "stock.teleported".getBytes(StandardCharsets.UTF_8));
        kafka.send(unknown).join();
        StockChanged known = stockChanged("SKU-3");
        events.publish(tenant, known);

        await().untilAsserted(() -> assertThat(notes.times(known.variantId())).isOne());
    }

    private static StockChanged stockChanged(String sku) {
        return new StockChanged(UUID.randomUUID().toString(), "p", sku, "main", 5, 0, 5, "import", Instant.EPOCH);
    }

    private List<String> deadLetters() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", String.join(",", connection.getBootstrapServers()),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("retail.stock.v1.dlt"));
            List<String> letters = new java.util.ArrayList<>();
            for (int i = 0; i < 20 && letters.isEmpty(); i++) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(message -> letters.add(new String(message.value(), StandardCharsets.UTF_8)));
            }
            return letters;
        }
    }
}

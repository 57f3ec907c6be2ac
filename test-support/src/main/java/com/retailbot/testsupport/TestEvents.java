package com.retailbot.testsupport;

import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.events.EventPublisher;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.EventCatalogue;
import com.retailbot.events.RetailEvent;
import com.retailbot.events.TenantId;
import com.retailbot.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** The other services, as far as a test needs them: sends events to the service and sees everything on the topics. */
public final class TestEvents implements InitializingBean, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String bootstrapServers;
    private final JsonMapper json;
    private final ObjectProvider<EventPublisher> publisher;
    private final List<Received<?>> seen = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    TestEvents(String bootstrapServers, JsonMapper json, ObjectProvider<EventPublisher> publisher) {
        this.bootstrapServers = bootstrapServers;
        this.json = json;
        this.publisher = publisher;
    }

    @Override
    public void afterPropertiesSet() {
        Thread.ofPlatform().daemon().name("test-events").start(this::collect);
    }

    /** Publishes as another service would, and returns when the broker has it. */
    public EventEnvelope publish(TenantId tenant, RetailEvent event) {
        EventEnvelope envelope = EventEnvelope.of(tenant, event, Instant.now(), null);
        redeliver(envelope);
        return envelope;
    }

    /** Publishes the same event, with the same id, again. */
    public void redeliver(EventEnvelope envelope) {
        publisher.getObject().send(envelope).join();
    }

    /** Waits until an event of this type that matches was published, and returns it. */
    public <E extends RetailEvent> E await(Class<E> type, Predicate<? super E> matches) {
        Awaitility.await("an event " + type.getSimpleName())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !all(type, matches).isEmpty());
        return all(type, matches).getFirst();
    }

    /** What was published so far. */
    public <E extends RetailEvent> List<E> all(Class<E> type, Predicate<? super E> matches) {
        return seen.stream()
                .map(Received::event)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(matches)
                .toList();
    }

    private void collect() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "test-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                "1000");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(EventCatalogue.topics().stream().map(Topic::name).toList());
            while (running) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::note);
            }
        }
    }

    private void note(ConsumerRecord<String, byte[]> message) {
        EventCatalogue.find(header(message, "ce_type"))
                .ifPresent(type -> seen.add(new Received<>(
                        header(message, "ce_id"),
                        new TenantId(header(message, "tenant")),
                        Instant.parse(header(message, "ce_time")),
                        json.readValue(message.value(), type))));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        running = false;
    }
}

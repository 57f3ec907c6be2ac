package com.retailbot.localstack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The events that a service gave up on. A replay puts them back on the topic where they came from, with key and id as
 * they were; who has processed an event already recognises it. What was replayed is noted in Kafka, so that it is not
 * replayed again.
 */
record DeadLetters(String bootstrapServers) {

    private static final String SUFFIX = ".dlt";
    private static final Duration POLL = Duration.ofMillis(200);

    /** What Spring Kafka writes onto a dead letter, beside the event's own headers. */
    private static final String ADDED = "kafka_dlt-";

    private static final String ORIGINAL_TOPIC = ADDED + "original-topic";
    private static final String CONSUMER_GROUP = ADDED + "original-consumer-group";
    private static final String REASON = ADDED + "exception-message";
    private static final String CAUSE = ADDED + "exception-cause-fqcn";
    private static final String DESERIALIZER = "springDeserializerException";

    /** One dead letter, as an operator wants to see it. */
    record Letter(String topic, String eventId, String type, String consumer, String cause, String reason) {}

    /** Those of a service that were not replayed yet, oldest first. */
    List<Letter> of(String service) {
        var letters = new ArrayList<Letter>();
        try (var consumer = consumer(service)) {
            read(consumer, message -> {
                if (belongsTo(service, message)) {
                    letters.add(letter(message));
                }
            });
        }
        return letters;
    }

    /** Publishes them again; returns those that were. */
    List<Letter> replay(String service) {
        var replayed = new ArrayList<Letter>();
        try (var consumer = consumer(service);
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            var read = read(consumer, message -> {
                if (belongsTo(service, message)) {
                    send(producer, again(message));
                    replayed.add(letter(message));
                }
            });
            consumer.commitSync(read);
        }
        return replayed;
    }

    /** Reads from what was replayed last to the end as it is now. */
    private static Map<TopicPartition, OffsetAndMetadata> read(
            KafkaConsumer<byte[], byte[]> consumer, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        var partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().endsWith(SUFFIX))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        var next = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : partitions) {
            var end = ends.getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(POLL).forEach(message -> {
                    if (message.offset() < ends.getOrDefault(partitionOf(message), 0L)) {
                        each.accept(message);
                    }
                });
            }
            next.put(partition, new OffsetAndMetadata(end));
        }
        return next;
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> message) {
        return new TopicPartition(message.topic(), message.partition());
    }

    private KafkaConsumer<byte[], byte[]> consumer(String service) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "replay." + service,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new StackException("Kafka does not take an event of %s again.".formatted(message.topic()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The replay was interrupted.", e);
        }
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> letter) {
        var headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(ADDED) && !header.key().startsWith(DESERIALIZER)) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(header(letter, ORIGINAL_TOPIC), null, null, letter.key(), letter.value(), headers);
    }

    /** Consumer groups are named after their service: "inventory.order" is inventory-service's. */
    private static boolean belongsTo(String service, ConsumerRecord<?, ?> letter) {
        return header(letter, CONSUMER_GROUP).startsWith(service.replaceFirst("-service$", "") + ".");
    }

    private static Letter letter(ConsumerRecord<?, ?> message) {
        return new Letter(
                header(message, ORIGINAL_TOPIC),
                header(message, "ce_id"),
                header(message, "ce_type"),
                header(message, CONSUMER_GROUP),
                header(message, CAUSE),
                header(message, REASON));
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}

package com.retailbot.defaults.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A producer that refuses what a test names: at once, as a client does on a large event, or when the broker answers. */
final class FallibleProducer extends MockProducer<Object, Object> {

    private final Map<String, RuntimeException> atOnce = new HashMap<>();
    private final Map<String, RuntimeException> later = new HashMap<>();
    private final List<String> attempts = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    FallibleProducer() {
        super(Cluster.empty(), true, null, (topic, key) -> new byte[0], (topic, value) -> new byte[0]);
    }

    void refusesAtOnce(String payload, RuntimeException reason) {
        atOnce.put(payload, reason);
    }

    void refusesLater(String payload, RuntimeException reason) {
        later.put(payload, reason);
    }

    void recovers() {
        atOnce.clear();
        later.clear();
    }

    List<String> attempts() {
        return attempts;
    }

    List<String> taken() {
        return taken;
    }

    @Override
    public synchronized Future<RecordMetadata> send(
            ProducerRecord<Object, Object> message, @Nullable Callback callback) {
        String payload = new String((byte[]) message.value(), StandardCharsets.UTF_8);
        attempts.add(payload);
        RuntimeException now = atOnce.get(payload);
        RuntimeException whenAnswered = later.get(payload);
        if (now != null) {
            answer(callback, now);
            return CompletableFuture.failedFuture(now);
        }
        CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
        if (whenAnswered == null) {
            taken.add(payload);
        }
        // KafkaTemplate looks at the future at once, so the answer comes from another thread.
        Thread.ofVirtual().start(() -> {
            answer(callback, whenAnswered);
            if (whenAnswered == null) {
                sent.complete(metadata(message.topic()));
            } else {
                sent.completeExceptionally(whenAnswered);
            }
        });
        return sent;
    }

    private static void answer(@Nullable Callback callback, @Nullable RuntimeException failure) {
        if (callback != null) {
            callback.onCompletion(failure == null ? metadata("orders") : null, failure);
        }
    }

    private static RecordMetadata metadata(String topic) {
        return new RecordMetadata(new TopicPartition(topic, 0), 0, 0, 0, 0, 0);
    }
}

package com.retailbot.defaults.events;

import com.retailbot.events.EventCatalogue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.RetryListener;

/** Makes dead letters visible: each is an effect that did not happen, until somebody replays it. */
final class DeadLetterCount implements RetryListener {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterCount.class);

    private final MeterRegistry meters;

    DeadLetterCount(MeterRegistry meters) {
        this.meters = meters;
        // An alert sees a counter rise only when it has seen it at zero.
        EventCatalogue.topics().forEach(topic -> counter(topic.name()));
    }

    private Counter counter(String topic) {
        return meters.counter("retailbot.events.dead", "topic", topic);
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
        LOG.warn(
                "Attempt {} at event {} of {} failed: {}",
                attempt,
                EventHeaders.get(message.headers(), EventHeaders.ID),
                message.topic(),
                String.valueOf(failure == null ? null : failure.getCause()));
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> message, @Nullable Exception failure) {
        counter(message.topic()).increment();
        LOG.error(
                "Event {} of {} (key {}) is a dead letter now; replay it when the cause is mended",
                EventHeaders.get(message.headers(), EventHeaders.ID),
                message.topic(),
                message.key(),
                failure);
    }
}

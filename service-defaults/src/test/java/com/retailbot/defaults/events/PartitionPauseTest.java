package com.retailbot.defaults.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.util.backoff.FixedBackOff;

class PartitionPauseTest {

    private static final TopicPartition FAILING = new TopicPartition("orders", 1);
    private static final TopicPartition OTHER = new TopicPartition("orders", 0);

    private final RecordingContainer container = new RecordingContainer();

    @Test
    @Timeout(20)
    void aLongWaitPausesThePartitionThatFailsAndNotTheListener() {
        MockConsumer<Object, Object> consumer = consumer();

        failOnce(Duration.ofHours(1), consumer);

        assertThat(container.paused).containsExactly(FAILING);
        assertThat(consumer.position(FAILING)).isEqualTo(7);
        assertThat(consumer.position(OTHER)).isEqualTo(3);
    }

    @Test
    @Timeout(20)
    void aShortWaitPausesNothing() {
        failOnce(Duration.ofMillis(1), consumer());

        assertThat(container.paused).isEmpty();
    }

    private void failOnce(Duration wait, MockConsumer<Object, Object> consumer) {
        DefaultErrorHandler handler =
                PartitionPause.before((message, failure) -> {}, new FixedBackOff(wait.toMillis(), 3));
        List<ConsumerRecord<?, ?>> remaining =
                List.of(new ConsumerRecord<>("orders", 1, 7, "k", "v"), new ConsumerRecord<>("orders", 0, 3, "k", "v"));

        assertThatThrownBy(() -> handler.handleRemaining(
                        new ListenerExecutionFailedException("failed", new IllegalStateException("bug")),
                        remaining,
                        consumer,
                        container))
                .hasMessageContaining("not yet recovered");
    }

    private static MockConsumer<Object, Object> consumer() {
        MockConsumer<Object, Object> consumer = new MockConsumer<>("earliest");
        consumer.assign(List.of(FAILING, OTHER));
        return consumer;
    }

    private static final class RecordingContainer extends ConcurrentMessageListenerContainer<Object, Object> {

        private final List<TopicPartition> paused = new ArrayList<>();

        RecordingContainer() {
            super(new DefaultKafkaConsumerFactory<>(Map.of()), new ContainerProperties("orders"));
        }

        @Override
        public boolean isRunning() {
            return true;
        }

        @Override
        public void pausePartition(TopicPartition partition) {
            paused.add(partition);
        }
    }
}

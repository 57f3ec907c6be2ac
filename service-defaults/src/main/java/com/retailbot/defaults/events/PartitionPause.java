package com.retailbot.defaults.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BackOffHandler;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;

/**
 * Waits for the next attempt at an event. A short wait holds the listener's thread; a long one pauses the event's
 * partition only, so the other partitions, that is the other shops, go on.
 */
final class PartitionPause extends DefaultErrorHandler {

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(2);

    private final FailingPartition failing;

    private PartitionPause(ConsumerRecordRecoverer recoverer, BackOff backOff, FailingPartition failing) {
        super(recoverer, backOff, failing);
        this.failing = failing;
    }

    static PartitionPause before(ConsumerRecordRecoverer recoverer, BackOff backOff) {
        return new PartitionPause(recoverer, backOff, new FailingPartition());
    }

    @Override
    public void handleRemaining(
            Exception failure,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        failing.of(records.getFirst());
        super.handleRemaining(failure, records, consumer, container);
    }

    /** Each listener's thread handles one failure at a time; the first of the remaining events is the one that failed. */
    private static final class FailingPartition implements BackOffHandler {

        private final ThreadLocal<@Nullable TopicPartition> partition = new ThreadLocal<>();

        void of(ConsumerRecord<?, ?> message) {
            partition.set(new TopicPartition(message.topic(), message.partition()));
        }

        @Override
        public void onNextBackOff(
                @Nullable MessageListenerContainer container, @Nullable Exception failure, long millis) {
            TopicPartition failing = partition.get();
            if (container == null || failing == null || millis <= LONGEST_SLEEP.toMillis()) {
                sleep(container, millis);
                return;
            }
            container.pausePartition(failing);
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                    .execute(() -> container.resumePartition(failing));
        }

        private static void sleep(@Nullable MessageListenerContainer container, long millis) {
            try {
                if (container == null) {
                    Thread.sleep(millis);
                } else {
                    ListenerUtils.stoppableSleep(container, millis);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

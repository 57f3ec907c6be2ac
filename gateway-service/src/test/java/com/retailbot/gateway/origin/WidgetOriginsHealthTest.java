package com.retailbot.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.event.ListenerContainerIdleEvent;

class WidgetOriginsHealthTest {

    private final SetClock clock = new SetClock();
    private final WidgetOriginsHealth health = new WidgetOriginsHealth(clock);

    @Test
    void waitsForTheEndOfTheTopic() {
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        health.on(idle(List.of()));
        assertThat(health.health().getStatus()).as("no partition yet").isEqualTo(Status.DOWN);

        health.on(idle(List.of(new TopicPartition("retail.bot.v1", 0))));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void servesTheBuilderWhileKafkaIsAway() {
        clock.now = clock.now.plus(Duration.ofSeconds(59));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        clock.now = clock.now.plus(Duration.ofSeconds(2));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("publishedBotsRead", false);
    }

    private ListenerContainerIdleEvent idle(List<TopicPartition> partitions) {
        return new ListenerContainerIdleEvent(
                this, this, 500, "listener", partitions, new MockConsumer<>("none"), false);
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

package com.retailbot.gateway.origin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.stereotype.Component;

/**
 * Down until the published bots have been read once: a replica that has just started would refuse every widget. After a
 * while it is up without them, since a gateway that starts while Kafka is away must still serve the builder.
 */
@Component("publishedBots")
class WidgetOriginsHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Instant startedAt;
    private volatile boolean read;

    @Autowired
    WidgetOriginsHealth() {
        this(Clock.systemUTC());
    }

    WidgetOriginsHealth(Clock clock) {
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** Nothing has come for a moment, on partitions that were assigned: the end of the topic was reached. */
    @EventListener
    void on(ListenerContainerIdleEvent event) {
        if (event.getTopicPartitions() != null && !event.getTopicPartitions().isEmpty()) {
            read = true;
        }
    }

    @Override
    public Health health() {
        boolean patienceIsOver = clock.instant().isAfter(startedAt.plus(PATIENCE));
        return (read || patienceIsOver ? Health.up() : Health.down())
                .withDetail("publishedBotsRead", read)
                .build();
    }
}

package com.retailbot.conversation.signals;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.stereotype.Component;

/** Subscribes as soon as Redis is there; afterwards the container finds it again by itself. */
@Component
class SignalsStart {

    private static final Logger LOG = LoggerFactory.getLogger(SignalsStart.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final RedisMessageListenerContainer container;

    SignalsStart(RedisMessageListenerContainer container) {
        this.container = container;
    }

    @EventListener(ApplicationReadyEvent.class)
    void subscribeInBackground() {
        Thread.ofVirtual().name("signals-start").start(this::subscribe);
    }

    private void subscribe() {
        try {
            while (!started()) {
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean started() {
        try {
            container.start();
            return true;
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("No hints from other instances yet: {}", e.toString());
            container.stop();
            return false;
        }
    }
}

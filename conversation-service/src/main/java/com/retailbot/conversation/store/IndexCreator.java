package com.retailbot.conversation.store;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Creates the indexes after the start, and keeps trying while MongoDB is away: the service starts without it. */
@Component
class IndexCreator {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCreator.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final List<Indexed> repositories;

    IndexCreator(List<Indexed> repositories) {
        this.repositories = repositories;
    }

    @EventListener(ApplicationReadyEvent.class)
    void createInBackground() {
        Thread.ofVirtual().name("index-creator").start(this::createAll);
    }

    private void createAll() {
        try {
            while (!created()) {
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() {
        try {
            repositories.forEach(Indexed::createIndexes);
            return true;
        } catch (DataAccessException e) {
            LOG.warn("Indexes could not be created yet: {}", e.getMessage());
            return false;
        }
    }
}

package com.retailbot.conversation.session;

import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.events.EventPublisher;
import com.retailbot.defaults.events.SendReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves the pending events of conversations to Kafka, in order, one instance a conversation. A turn wakes it at once; the poll
 * covers what a crash left behind and what Kafka did not take.
 */
@Component
class EventRelay {

    private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);
    private static final int AT_ONCE = 32;
    private static final int POLLED = 200;

    private final PendingEvents pending;
    private final EventPublisher publisher;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore permits = new Semaphore(AT_ONCE);

    EventRelay(PendingEvents pending, EventPublisher publisher) {
        this.pending = pending;
        this.publisher = publisher;
    }

    void wake(String conversationId) {
        if (underWay.add(conversationId)) {
            Thread.ofVirtual().name("event-relay").start(() -> relayAll(conversationId));
        }
    }

    @Scheduled(fixedDelay = 2_000)
    void relayLeftovers() {
        pending.conversations(POLLED).forEach(this::wake);
    }

    private void relayAll(String conversationId) {
        try {
            permits.acquire();
            try {
                while (relay(conversationId)) {
                    LOG.trace("Events came in meanwhile");
                }
            } finally {
                permits.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Events of conversation {} wait for the next poll: {}", conversationId, e.toString());
        } finally {
            underWay.remove(conversationId);
        }
    }

    /** @return true when it published something, so there may be more by now */
    boolean relay(String conversationId) {
        Optional<PendingEvents.Lease> lease = pending.lease(conversationId, Duration.ofSeconds(60));
        if (lease.isEmpty()) {
            return false;
        }
        List<EventEnvelope> events = lease.get().events();
        SendReport report = publisher.sendInOrder(events);
        pending.setAside(lease.get(), report.unsendable());
        List<String> done = new ArrayList<>(report.acknowledged());
        done.addAll(report.unsendable().keySet());
        pending.clear(lease.get(), done);
        return !done.isEmpty() && done.size() == events.size();
    }
}

package com.retailbot.conversation.session;

import com.retailbot.defaults.events.CurrentTrace;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.RetailEvent;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Reads and writes conversations; after each write the events leave and open pages hear of it. */
@Service
public class ConversationLog {

    private final Conversations conversations;
    private final MessageArchive archive;
    private final TurnLock lock;
    private final EventRelay relay;
    private final LiveMessages live;
    private final CurrentTrace trace;

    ConversationLog(
            Conversations conversations,
            MessageArchive archive,
            TurnLock lock,
            EventRelay relay,
            LiveMessages live,
            CurrentTrace trace) {
        this.conversations = conversations;
        this.archive = archive;
        this.lock = lock;
        this.relay = relay;
        this.live = live;
        this.trace = trace;
    }

    <T> T inTurn(String conversationId, Supplier<T> work) {
        return lock.inTurn(conversationId, work);
    }

    Optional<Conversation> find(TenantId tenant, String id) {
        return conversations.find(tenant, id);
    }

    Optional<String> findIdOfVisitor(TenantId tenant, String visitorId) {
        return conversations.findIdOfVisitor(tenant, visitorId);
    }

    /** Messages behind a sequence, oldest first. */
    public List<Message> after(TenantId tenant, String conversationId, int sequence, int limit) {
        return archive.after(tenant, conversationId, sequence, limit).stream()
                .map(Message.Read::message)
                .toList();
    }

    List<EventEnvelope> envelopes(TenantId tenant, List<? extends RetailEvent> events, Instant at) {
        String traceParent = trace.traceParent();
        return events.stream()
                .map(event -> EventEnvelope.of(tenant, event, at, traceParent))
                .toList();
    }

    void begin(Conversation started, Commit commit) {
        conversations.insert(started, commit);
        relay.wake(started.id());
    }

    /** @return false when another turn was faster: nothing was written then */
    boolean save(Conversation before, Commit commit) {
        if (!conversations.save(before, commit)) {
            return false;
        }
        if (!commit.events().isEmpty()) {
            relay.wake(before.id());
        }
        live.publish(before.id(), commit.messages());
        if (MessageArchive.isLong(before.lastSequence() + commit.messages().size())) {
            archive.tidy(before.tenant(), before.id());
        }
        return true;
    }
}

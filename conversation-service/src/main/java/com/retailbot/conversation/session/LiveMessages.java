package com.retailbot.conversation.session;

import com.retailbot.conversation.signals.Signals;
import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Brings new messages to the pages that are open on a conversation, whichever instance they are connected to. */
@Component
public class LiveMessages {

    private static final String NEWS = "conversation";

    private final Signals signals;
    private final Map<String, Set<Subscriber>> subscribers = new ConcurrentHashMap<>();

    LiveMessages(Signals signals) {
        this.signals = signals;
    }

    /** An open page. */
    public interface Subscriber {

        /** New messages of this instance. */
        void receive(List<Message> messages);

        /** There may be new messages in the store. */
        void lookAgain();
    }

    @PostConstruct
    void listen() {
        signals.listen(NEWS, id -> of(id).forEach(Subscriber::lookAgain));
    }

    public void subscribe(String conversationId, Subscriber subscriber) {
        subscribers.compute(conversationId, (id, known) -> {
            Set<Subscriber> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(subscriber);
            return all;
        });
    }

    public void unsubscribe(String conversationId, Subscriber subscriber) {
        subscribers.computeIfPresent(conversationId, (id, known) -> {
            known.remove(subscriber);
            return known.isEmpty() ? null : known;
        });
    }

    void publish(String conversationId, List<Message> messages) {
        // The turn waits neither for Redis nor for a slow page; pages put messages in order themselves.
        Thread.ofVirtual().name("live-messages").start(() -> {
            of(conversationId).forEach(subscriber -> subscriber.receive(messages));
            signals.tellOthers(NEWS, conversationId);
        });
    }

    private Set<Subscriber> of(String conversationId) {
        return subscribers.getOrDefault(conversationId, Set.of());
    }
}

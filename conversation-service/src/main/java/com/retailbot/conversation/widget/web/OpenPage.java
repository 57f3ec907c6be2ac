package com.retailbot.conversation.widget.web;

import com.retailbot.conversation.session.ConversationLog;
import com.retailbot.conversation.session.LiveMessages;
import com.retailbot.conversation.session.Message;
import com.retailbot.defaults.security.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open stream. It never sends a message twice and never leaves one out. */
final class OpenPage implements LiveMessages.Subscriber {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int BATCH = 100;

    private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    private final ReentrantLock sending = new ReentrantLock();
    private final Visitor visitor;
    private final ConversationLog log;
    private int lastSequence;

    OpenPage(Visitor visitor, int after, ConversationLog log) {
        this.visitor = visitor;
        this.lastSequence = after;
        this.log = log;
    }

    SseEmitter emitter() {
        return emitter;
    }

    @Override
    public void receive(List<Message> messages) {
        locked(() -> {
            boolean gap = !messages.isEmpty() && messages.getFirst().sequence() > lastSequence + 1;
            sendNew(gap ? stored() : messages);
        });
    }

    @Override
    public void lookAgain() {
        locked(() -> sendNew(stored()));
    }

    /** Left out while something is being sent: that keeps the connection alive as well. */
    void ping() {
        if (!sending.tryLock()) {
            return;
        }
        try {
            sendNew(stored());
            send(SseEmitter.event().name("ping").data("{}"));
        } finally {
            sending.unlock();
        }
    }

    void close() {
        emitter.complete();
    }

    private void sendNew(List<Message> messages) {
        for (Message message : messages) {
            if (message.sequence() > lastSequence) {
                send(SseEmitter.event()
                        .id(String.valueOf(message.sequence()))
                        .name("message")
                        .data(message, MediaType.APPLICATION_JSON));
                lastSequence = message.sequence();
            }
        }
    }

    private List<Message> stored() {
        try {
            return log.after(visitor.tenant(), visitor.conversationId(), lastSequence, BATCH);
        } catch (DataAccessException storeIsAway) {
            // The next ping looks again.
            return List.of();
        }
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException pageIsGone) {
            emitter.completeWithError(pageIsGone);
        }
    }

    private void locked(Runnable work) {
        sending.lock();
        try {
            work.run();
        } finally {
            sending.unlock();
        }
    }
}

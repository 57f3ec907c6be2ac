package com.retailbot.conversation.widget.web;

import com.retailbot.conversation.session.ConversationLog;
import com.retailbot.conversation.session.LiveMessages;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that listen for later messages. */
@Component
class OpenPages implements SmartLifecycle {

    /** More than a shopper's tabs; one more closes the oldest. */
    private static final int PAGES_OF_A_CONVERSATION = 8;

    private static final int PAGES_OF_AN_INSTANCE = 20_000;

    private final ConversationLog log;
    private final LiveMessages live;
    private final Map<String, List<OpenPage>> pages = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean running;

    OpenPages(ConversationLog log, LiveMessages live) {
        this.log = log;
        this.live = live;
    }

    /**
     * Sends what came after a sequence, and from then on whatever comes.
     *
     * @throws ProblemException 503 while this instance shuts down or holds all the streams that it can
     */
    SseEmitter open(Visitor visitor, int after) {
        if (!running || count.get() >= PAGES_OF_AN_INSTANCE) {
            throw new ProblemException(
                    CommonProblem.TEMPORARILY_UNAVAILABLE, "This instance takes no more open pages; connect again");
        }
        String conversationId = visitor.conversationId();
        OpenPage page = new OpenPage(visitor, after, log);
        Runnable forget = () -> {
            if (remove(conversationId, page)) {
                live.unsubscribe(conversationId, page);
            }
        };
        page.emitter().onCompletion(forget);
        page.emitter().onTimeout(page::close);
        page.emitter().onError(error -> forget.run());
        add(conversationId, page).forEach(OpenPage::close);
        live.subscribe(conversationId, page);
        page.lookAgain();
        if (!running) {
            page.close();
        }
        return page.emitter();
    }

    /** @return the pages that are too many now */
    private List<OpenPage> add(String conversationId, OpenPage page) {
        List<OpenPage> all = pages.compute(conversationId, (id, known) -> {
            List<OpenPage> now = new ArrayList<>(known == null ? List.of() : known);
            now.add(page);
            return now;
        });
        count.incrementAndGet();
        return all.subList(0, Math.max(0, all.size() - PAGES_OF_A_CONVERSATION));
    }

    private boolean remove(String conversationId, OpenPage page) {
        AtomicBoolean removed = new AtomicBoolean();
        pages.computeIfPresent(conversationId, (id, known) -> {
            List<OpenPage> now = new ArrayList<>(known);
            removed.set(now.remove(page));
            return now.isEmpty() ? null : now;
        });
        if (removed.get()) {
            count.decrementAndGet();
        }
        return removed.get();
    }

    /** Keeps the connections alive, and finds messages whose hint got lost. A page that reads slowly holds up no other. */
    @Scheduled(fixedDelay = 15_000)
    void ping() {
        all().forEach(page -> Thread.ofVirtual().name("page-ping").start(page::ping));
    }

    private List<OpenPage> all() {
        return pages.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Open streams would hold up the web server's graceful shutdown; the pages connect again to another instance. */
    @Override
    public void stop() {
        running = false;
        all().forEach(OpenPage::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

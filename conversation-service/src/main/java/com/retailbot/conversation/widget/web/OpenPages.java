package com.retailbot.conversation.widget.web;

import com.retailbot.conversation.session.ConversationLog;
import com.retailbot.conversation.session.LiveMessages;
import com.retailbot.defaults.security.Visitor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that listen for later messages. */
@Component
class OpenPages implements SmartLifecycle {

    private final ConversationLog log;
    private final LiveMessages live;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    OpenPages(ConversationLog log, LiveMessages live) {
        this.log = log;
        this.live = live;
    }

    /** Sends what came after a sequence, and from then on whatever comes. */
    SseEmitter open(Visitor visitor, int after) {
        OpenPage page = new OpenPage(visitor, after, log);
        Runnable forget = () -> {
            pages.remove(page);
            live.unsubscribe(visitor.conversationId(), page);
        };
        page.emitter().onCompletion(forget);
        page.emitter().onTimeout(page::close);
        page.emitter().onError(error -> forget.run());
        pages.add(page);
        live.subscribe(visitor.conversationId(), page);
        page.lookAgain();
        return page.emitter();
    }

    /** Keeps the connections alive, and finds messages whose hint got lost. */
    @Scheduled(fixedDelay = 15_000)
    void ping() {
        pages.forEach(OpenPage::ping);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Open streams would hold up the web server's graceful shutdown; the pages connect again to another instance. */
    @Override
    public void stop() {
        running = false;
        pages.forEach(OpenPage::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

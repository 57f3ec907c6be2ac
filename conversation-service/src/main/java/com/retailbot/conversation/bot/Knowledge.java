package com.retailbot.conversation.bot;

import com.retailbot.conversation.signals.Signals;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.TenantId;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** What each shop has written down about itself: delivery, returns, payment. */
@Service
public class Knowledge {

    private static final String CHANGED = "knowledge";
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final BotStore store;
    private final Understanding understanding;
    private final Signals signals;
    private final Clock clock;
    private final Map<TenantId, Remembered> shops = new ConcurrentHashMap<>();

    private record Remembered(KnowledgeIndex index, Instant until) {
        Remembered outdated() {
            return new Remembered(index, Instant.MIN);
        }
    }

    Knowledge(BotStore store, Understanding understanding, Signals signals, Clock clock) {
        this.store = store;
        this.understanding = understanding;
        this.signals = signals;
        this.clock = clock;
    }

    @PostConstruct
    void listen() {
        signals.listen(CHANGED, tenant -> outdate(new TenantId(tenant)));
    }

    /** The shop's answer to a question, if it has one. */
    public Optional<Answer> answer(TenantId tenant, String question, Understood understood) {
        return index(tenant).answer(question, understood);
    }

    /** Takes an entry as it is now. */
    public void record(TenantId tenant, KnowledgeChanged entry) {
        store.save(tenant, entry);
        outdate(tenant);
        signals.tellOthers(CHANGED, tenant.value());
    }

    private void outdate(TenantId tenant) {
        shops.computeIfPresent(tenant, (id, remembered) -> remembered.outdated());
    }

    private KnowledgeIndex index(TenantId tenant) {
        Instant now = clock.instant();
        Remembered remembered = shops.get(tenant);
        if (remembered != null && remembered.until().isAfter(now)) {
            return remembered.index();
        }
        // The model reads each entry once, not again at each look: a shopper is waiting, and a shop may have thousands.
        KnowledgeIndex before = remembered == null ? KnowledgeIndex.empty() : remembered.index();
        KnowledgeIndex index = before.updated(store.knowledge(tenant), understanding);
        shops.put(tenant, new Remembered(index, now.plus(REMEMBERED)));
        return index;
    }
}

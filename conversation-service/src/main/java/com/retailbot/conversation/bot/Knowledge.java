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
    private final Signals signals;
    private final Clock clock;
    private final Map<TenantId, Map<String, Remembered>> shops = new ConcurrentHashMap<>();

    private record Remembered(KnowledgeIndex index, Understanding understanding, Instant until) {

        Remembered outdated() {
            return new Remembered(index, understanding, Instant.MIN);
        }

        boolean serves(Understanding asked, Instant now) {
            return understanding == asked && until.isAfter(now);
        }

        /** What need not be read anew. A bot that was taught meanwhile reads the shop's questions with other eyes. */
        KnowledgeIndex readBy(Understanding asked) {
            return understanding == asked ? index : KnowledgeIndex.empty();
        }
    }

    Knowledge(BotStore store, Signals signals, Clock clock) {
        this.store = store;
        this.signals = signals;
        this.clock = clock;
    }

    @PostConstruct
    void listen() {
        signals.listen(CHANGED, tenant -> outdate(new TenantId(tenant)));
    }

    /**
     * The shop's answer to a question, if it has one.
     *
     * @param understanding how this bot reads messages
     */
    public Optional<Answer> answer(
            TenantId tenant, String botId, Understanding understanding, String question, Understood understood) {
        return index(tenant, botId, understanding).answer(question, understood);
    }

    /** Takes an entry as it is now. */
    public void record(TenantId tenant, KnowledgeChanged entry) {
        store.save(tenant, entry);
        outdate(tenant);
        signals.tellOthers(CHANGED, tenant.value());
    }

    private void outdate(TenantId tenant) {
        Map<String, Remembered> bots = shops.get(tenant);
        if (bots != null) {
            bots.replaceAll((botId, remembered) -> remembered.outdated());
        }
    }

    private KnowledgeIndex index(TenantId tenant, String botId, Understanding understanding) {
        Instant now = clock.instant();
        Map<String, Remembered> bots = shops.computeIfAbsent(tenant, unknown -> new ConcurrentHashMap<>());
        Remembered remembered = bots.get(botId);
        if (remembered != null && remembered.serves(understanding, now)) {
            return remembered.index();
        }
        // The model reads each entry once, not again at each look: a shopper is waiting, and a shop may have thousands.
        KnowledgeIndex before = remembered == null ? KnowledgeIndex.empty() : remembered.readBy(understanding);
        KnowledgeIndex index = before.updated(store.knowledge(tenant), understanding);
        bots.put(botId, new Remembered(index, understanding, now.plus(REMEMBERED)));
        return index;
    }
}

package com.retailbot.conversation.bot;

import com.retailbot.conversation.signals.Signals;
import com.retailbot.events.BotPublished;
import com.retailbot.events.TenantId;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The bots that are live. */
@Service
public class Bots {

    private static final String CHANGED = "bot";
    /** How long another instance may run the version before when the hint got lost. */
    private static final Duration REMEMBERED = Duration.ofSeconds(15);

    private final BotStore store;
    private final Signals signals;
    private final Clock clock;
    private final Map<String, Remembered> byKey = new ConcurrentHashMap<>();

    private record Remembered(PublishedBot bot, Instant until) {}

    Bots(BotStore store, Signals signals, Clock clock) {
        this.store = store;
        this.signals = signals;
        this.clock = clock;
    }

    @PostConstruct
    void listen() {
        signals.listen(CHANGED, byKey::remove);
    }

    /** The bot of a widget snippet's public key. */
    public Optional<PublishedBot> findByKey(String botKey) {
        Instant now = clock.instant();
        Remembered remembered = byKey.get(botKey);
        if (remembered != null && remembered.until().isAfter(now)) {
            return Optional.of(remembered.bot());
        }
        Optional<PublishedBot> stored = store.findByKey(botKey);
        stored.ifPresent(bot -> byKey.put(botKey, new Remembered(bot, now.plus(REMEMBERED))));
        return stored;
    }

    /** Whether the shop has published this bot. */
    public boolean isPublished(TenantId tenant, String botId) {
        return store.contains(tenant, botId);
    }

    /** Takes a bot live. */
    public void record(TenantId tenant, BotPublished bot) {
        store.save(tenant, bot);
        byKey.remove(bot.botKey());
        signals.tellOthers(CHANGED, bot.botKey());
    }
}

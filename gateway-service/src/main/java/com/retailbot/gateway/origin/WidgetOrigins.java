package com.retailbot.gateway.origin;

import com.retailbot.events.BotPublished;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The origins that may embed each bot's widget, as published last. Rebuilt from the compacted topic at each start. */
@Component
class WidgetOrigins {

    private final Map<String, Set<String>> byBotKey = new ConcurrentHashMap<>();

    void learn(BotPublished bot) {
        byBotKey.put(bot.botKey(), Set.copyOf(bot.allowedOrigins()));
    }

    boolean allows(String botKey, String origin) {
        return byBotKey.getOrDefault(botKey, Set.of()).contains(origin);
    }
}

package com.retailbot.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A bot went live: everything that running it needs, in one snapshot.
 *
 * @param botKey public key of the widget snippet
 * @param allowedOrigins origins such as https://shop.example that may embed the widget
 * @param theme CSS token name → value
 */
@EventType("bot.published")
public record BotPublished(
        String botId,
        String botKey,
        String name,
        int version,
        String defaultLanguage,
        List<String> languages,
        List<String> allowedOrigins,
        Map<String, String> theme,
        Flow flow,
        Instant publishedAt)
        implements BotEvent {

    public BotPublished {
        languages = List.copyOf(languages);
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    @Override
    public String aggregateId() {
        return botId;
    }
}

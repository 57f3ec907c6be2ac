package com.retailbot.botconfig.bot;

import java.util.List;
import java.util.Map;

/**
 * What a merchant sets about a bot besides its flow.
 *
 * @param languages at least the default language, which is ar, fr or en
 * @param allowedOrigins origins such as https://shop.example that may embed the widget
 * @param theme CSS token name → value
 */
public record BotSettings(
        String name,
        List<String> languages,
        String defaultLanguage,
        List<String> allowedOrigins,
        Map<String, String> theme) {
    public BotSettings {
        name = name.strip();
        languages = List.copyOf(languages);
        allowedOrigins = List.copyOf(allowedOrigins);
        theme = Map.copyOf(theme);
    }
}

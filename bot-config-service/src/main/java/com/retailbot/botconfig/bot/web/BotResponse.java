package com.retailbot.botconfig.bot.web;

import com.retailbot.botconfig.bot.BotOverview;
import com.retailbot.botconfig.bot.BotSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bot and how far it is.
 *
 * @param liveVersion null until the first publication
 * @param unpublishedChanges the draft was edited after the live version was published
 */
record BotResponse(
        String id,
        String botKey,
        String name,
        List<String> languages,
        String defaultLanguage,
        List<String> allowedOrigins,
        Map<String, String> theme,
        @Nullable Integer liveVersion,
        @Nullable Instant publishedAt,
        boolean unpublishedChanges,
        Instant draftChangedAt) {
    static BotResponse of(BotOverview overview) {
        BotSettings settings = overview.bot().settings();
        return new BotResponse(
                overview.bot().id().toString(),
                overview.bot().botKey(),
                settings.name(),
                settings.languages(),
                settings.defaultLanguage(),
                settings.allowedOrigins(),
                settings.theme(),
                overview.live() == null ? null : overview.live().number(),
                overview.live() == null ? null : overview.live().publishedAt(),
                overview.hasUnpublishedChanges(),
                overview.draftChangedAt());
    }
}

package com.retailbot.botconfig.bot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bot and how far it is.
 *
 * @param live the version that shoppers talk to; null until the first publication
 * @param draftChangedAt when the flow was last edited
 */
public record BotOverview(Bot bot, @Nullable VersionInfo live, Instant draftChangedAt) {
    public boolean hasUnpublishedChanges() {
        return live == null || draftChangedAt.isAfter(live.publishedAt());
    }
}

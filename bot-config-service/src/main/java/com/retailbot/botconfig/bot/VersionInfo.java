package com.retailbot.botconfig.bot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version without its flow.
 *
 * @param restoredFrom the version that this one brought back; null when it was published from the draft
 */
public record VersionInfo(
        UUID botId,
        int number,
        Instant publishedAt,
        String publishedBy,
        @Nullable Integer restoredFrom) {}

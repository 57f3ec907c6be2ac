package com.retailbot.botconfig.bot;

import java.time.Instant;
import java.util.UUID;

/** When a bot's flow was last edited. */
record DraftChange(UUID botId, Instant changedAt) {}

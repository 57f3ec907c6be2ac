package com.retailbot.events;

import java.time.Instant;

/**
 * One question and its answer was added, edited or removed.
 *
 * @param source where the answer comes from, shown to the shopper
 */
@EventType("knowledge.changed")
public record KnowledgeChanged(
        String entryId, boolean removed, LocalizedText question, LocalizedText answer, String source, Instant changedAt)
        implements BotEvent {

    @Override
    public String aggregateId() {
        return entryId;
    }
}

package com.retailbot.botconfig.knowledge.web;

import com.retailbot.botconfig.knowledge.KnowledgeEntry;
import com.retailbot.events.LocalizedText;
import java.time.Instant;

/** One question with its answer. */
record KnowledgeResponse(String id, LocalizedText question, LocalizedText answer, String source, Instant changedAt) {
    static KnowledgeResponse of(KnowledgeEntry entry) {
        return new KnowledgeResponse(
                entry.id().toString(),
                entry.content().question(),
                entry.content().answer(),
                entry.content().source(),
                entry.changedAt());
    }
}

package com.retailbot.botconfig.knowledge;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a shop's questions and answers, and tells the conversations about each change. */
@Service
@Transactional
public class Knowledge {
    /** The conversations hold a shop's knowledge in memory. */
    static final int MOST_ENTRIES = 2_000;

    private final KnowledgeEntries entries;
    private final EventOutbox outbox;
    private final Clock clock;

    Knowledge(KnowledgeEntries entries, EventOutbox outbox, Clock clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Page<KnowledgeEntry> list(TenantId tenant, int limit, Cursor cursor) {
        List<KnowledgeEntry> rows = entries.findPage(tenant, cursor.at(), cursor.id(), Limit.of(limit + 1));
        return Page.of(
                rows, limit, entry -> new Cursor(entry.createdAt(), entry.id().toString()).encode());
    }

    public KnowledgeEntry read(TenantId tenant, UUID id) {
        return entries.findByTenantAndId(tenant, id)
                .orElseThrow(() -> NotFoundException.of("knowledge entry", id.toString()));
    }

    public KnowledgeEntry add(TenantId tenant, KnowledgeText text) {
        if (entries.countByTenant(tenant) >= MOST_ENTRIES) {
            throw new ProblemException(
                    KnowledgeProblem.TOO_MANY_KNOWLEDGE_ENTRIES,
                    "The shop has %d entries (expected: at most %d)".formatted(MOST_ENTRIES, MOST_ENTRIES));
        }
        KnowledgeEntry entry = entries.add(tenant, new KnowledgeEntry(tenant, text, clock.instant()));
        outbox.publish(tenant, entry.changed());
        return entry;
    }

    /** @param ifMatch may be null: the entry is small, and the last one who saves it wins */
    public KnowledgeEntry change(TenantId tenant, UUID id, @Nullable String ifMatch, KnowledgeText text) {
        KnowledgeEntry entry = read(tenant, id);
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, entry.version());
        }
        entry.change(text, clock.instant());
        outbox.publish(tenant, entry.changed());
        return entry;
    }

    public void remove(TenantId tenant, UUID id) {
        KnowledgeEntry entry = read(tenant, id);
        entries.remove(tenant, entry);
        outbox.publish(tenant, entry.removed(clock.instant()));
    }
}

package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.tenancy.TenantRepository;
import com.retailbot.events.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** The flows that are being edited. */
interface BotDrafts extends TenantRepository<BotDraft> {
    Optional<BotDraft> findByTenantAndBotId(TenantId tenant, UUID botId);

    /** Without the flows, for lists. */
    @Query("""
            select new com.retailbot.botconfig.bot.DraftChange(d.botId, d.changedAt)
            from BotDraft d where d.tenant = :tenant""")
    List<DraftChange> findChanges(TenantId tenant);
}

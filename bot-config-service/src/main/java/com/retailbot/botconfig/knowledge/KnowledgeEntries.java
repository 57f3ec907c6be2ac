package com.retailbot.botconfig.knowledge;

import com.retailbot.botconfig.tenancy.TenantRepository;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** What the shops know. */
interface KnowledgeEntries extends TenantRepository<KnowledgeEntry> {
    Optional<KnowledgeEntry> findByTenantAndId(TenantId tenant, UUID id);

    long countByTenant(TenantId tenant);

    /** Newest first, strictly behind the position. */
    @Query("""
            select e from KnowledgeEntry e
            where e.tenant = :tenant
              and (e.createdAt < :before or (e.createdAt = :before and str(e.id) < :beforeId))
            order by e.createdAt desc, str(e.id) desc""")
    List<KnowledgeEntry> findPage(TenantId tenant, Instant before, String beforeId, Limit limit);
}

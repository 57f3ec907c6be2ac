package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.tenancy.TenantRepository;
import com.retailbot.events.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** What was published. */
interface BotVersions extends TenantRepository<BotVersion> {
    Optional<BotVersion> findByTenantAndBotIdAndNumber(TenantId tenant, UUID botId, int number);

    Optional<BotVersion> findFirstByTenantAndBotIdOrderByNumberDesc(TenantId tenant, UUID botId);

    /** Newest first, older than the number. */
    @Query("""
            select new com.retailbot.botconfig.bot.VersionInfo(
                v.botId, v.number, v.publishedAt, v.publishedBy, v.restoredFrom)
            from BotVersion v where v.tenant = :tenant and v.botId = :botId and v.number < :before
            order by v.number desc""")
    List<VersionInfo> findInfos(TenantId tenant, UUID botId, int before, Limit limit);

    /** The live version of each bot of the shop. */
    @Query("""
            select new com.retailbot.botconfig.bot.VersionInfo(
                v.botId, v.number, v.publishedAt, v.publishedBy, v.restoredFrom)
            from BotVersion v where v.tenant = :tenant
              and v.number = (select max(w.number) from BotVersion w where w.tenant = :tenant and w.botId = v.botId)""")
    List<VersionInfo> findLive(TenantId tenant);
}

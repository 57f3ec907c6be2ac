package com.retailbot.botconfig.training;

import com.retailbot.botconfig.tenancy.TenantRepository;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** The labelled examples of the bots. */
interface TrainingExamples extends TenantRepository<TrainingExample> {
    Optional<TrainingExample> findByTenantAndBotIdAndId(TenantId tenant, UUID botId, UUID id);

    Optional<TrainingExample> findFirstByTenantAndBotIdAndTextAndLabel(
            TenantId tenant, UUID botId, String text, String label);

    List<TrainingExample> findByTenantAndBotIdOrderByCreatedAtAscIdAsc(TenantId tenant, UUID botId);

    long countByTenantAndBotId(TenantId tenant, UUID botId);

    /** Newest first, strictly behind the position; an empty label stands for all. */
    @Query("""
            select e from TrainingExample e
            where e.tenant = :tenant and e.botId = :botId and (:label = '' or e.label = :label)
              and (e.createdAt < :before or (e.createdAt = :before and str(e.id) < :beforeId))
            order by e.createdAt desc, str(e.id) desc""")
    List<TrainingExample> findPage(
            TenantId tenant, UUID botId, String label, Instant before, String beforeId, Limit limit);

    @Query("""
            select new com.retailbot.botconfig.training.LabelCount(e.label, count(e))
            from TrainingExample e where e.tenant = :tenant and e.botId = :botId
            group by e.label order by count(e) desc, e.label""")
    List<LabelCount> countLabels(TenantId tenant, UUID botId);
}

package com.retailbot.codfraud.assessment;

import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.TenantId;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assessments extends Repository<Assessment, String> {

    Optional<Assessment> findByTenantAndOrderId(TenantId tenant, String orderId);

    /** Shopper, agent and clock may want to settle the same order at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.tenant = :tenant and a.orderId = :orderId")
    Optional<Assessment> lock(TenantId tenant, String orderId);

    @Query("""
            select a from Assessment a
            where a.tenant = :tenant and a.outcome in :outcomes
              and (a.assessedAt < :at or (a.assessedAt = :at and a.id < :id))
            order by a.assessedAt desc, a.id desc
            """)
    List<Assessment> newest(
            TenantId tenant, Collection<AssessmentOutcome> outcomes, Instant at, String id, Limit limit);

    @Query("""
            select a from Assessment a
            where a.tenant = :tenant and a.state = IN_REVIEW
              and (a.expectedLoss < :loss or (a.expectedLoss = :loss and a.id < :id))
            order by a.expectedLoss desc, a.id desc
            """)
    List<Assessment> reviewQueue(TenantId tenant, BigDecimal loss, String id, Limit limit);

    Assessment save(Assessment assessment);
}

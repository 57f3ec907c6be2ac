package com.retailbot.codfraud.verification;

import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Verifications extends Repository<Verification, String> {

    Optional<Verification> findByTenantAndOrderId(TenantId tenant, String orderId);

    @Query("select v.orderId from Verification v where v.tenant = :tenant and v.id = :id")
    Optional<String> orderIdOf(TenantId tenant, String id);

    @Query("""
            select v from Verification v
            where v.tenant = :tenant and v.state in :states
              and (v.requestedAt < :at or (v.requestedAt = :at and v.id < :id))
            order by v.requestedAt desc, v.id desc
            """)
    List<Verification> newest(
            TenantId tenant, Collection<VerificationState> states, Instant at, String id, Limit limit);

    @AcrossTenants("the clock reminds and expires for all shops")
    @Query("""
            select new com.retailbot.codfraud.verification.DueVerification(v.tenant, v.orderId) from Verification v
            where v.state = WAITING and v.nextActionAt <= :now
            order by v.nextActionAt
            """)
    List<DueVerification> due(Instant now, Limit limit);

    /** Without reading the row, which may be what fails. */
    @Modifying
    @Query("update Verification v set v.nextActionAt = :until where v.tenant = :tenant and v.orderId = :orderId")
    void postpone(TenantId tenant, String orderId, Instant until);

    Verification save(Verification verification);
}

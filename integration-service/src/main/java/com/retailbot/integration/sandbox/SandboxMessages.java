package com.retailbot.integration.sandbox;

import com.retailbot.events.TenantId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SandboxMessages extends Repository<SandboxMessage, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from SandboxMessage m where m.tenant = :tenant and m.id = :id")
    Optional<SandboxMessage> lock(TenantId tenant, UUID id);

    @Query("""
            select m from SandboxMessage m
            where m.tenant = :tenant and (m.sentAt < :before or (m.sentAt = :before and m.id < :beforeId))
            order by m.sentAt desc, m.id desc""")
    List<SandboxMessage> page(TenantId tenant, Instant before, UUID beforeId, Limit limit);

    SandboxMessage save(SandboxMessage message);
}

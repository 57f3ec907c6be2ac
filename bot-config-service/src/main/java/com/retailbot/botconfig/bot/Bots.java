package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.tenancy.TenantRepository;
import com.retailbot.events.TenantId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The bots. */
interface Bots extends TenantRepository<Bot> {
    Optional<Bot> findByTenantAndId(TenantId tenant, UUID id);

    List<Bot> findByTenantOrderByCreatedAtAscIdAsc(TenantId tenant);

    /** Publications of one bot wait for each other, so that their numbers have no gap and no double. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Bot b where b.tenant = :tenant and b.id = :id")
    Optional<Bot> findForPublication(TenantId tenant, UUID id);
}

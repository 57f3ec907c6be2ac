package com.retailbot.integration.catalogueimport;

import com.retailbot.events.TenantId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CatalogueImports extends Repository<CatalogueImport, UUID> {
    Optional<CatalogueImport> findByTenantAndId(TenantId tenant, UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from CatalogueImport i where i.tenant = :tenant and i.id = :id")
    Optional<CatalogueImport> lock(TenantId tenant, UUID id);

    /** What was staged for previews that nobody confirmed goes with them. */
    @Modifying
    @Query("delete from CatalogueImport i where i.tenant = :tenant and i.appliedAt is null and i.expiresAt < :before")
    int deleteUnconfirmed(TenantId tenant, Instant before);

    CatalogueImport saveAndFlush(CatalogueImport catalogueImport);
}

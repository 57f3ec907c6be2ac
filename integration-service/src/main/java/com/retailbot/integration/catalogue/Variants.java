package com.retailbot.integration.catalogue;

import com.retailbot.events.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Variants extends Repository<Variant, UUID> {
    @Query("select v from Variant v join fetch v.product where v.tenant = :tenant and v.id in :ids")
    List<Variant> withIds(TenantId tenant, Collection<UUID> ids);
}

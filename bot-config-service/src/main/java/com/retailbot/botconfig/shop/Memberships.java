package com.retailbot.botconfig.shop;

import com.retailbot.botconfig.tenancy.TenantRepository;
import com.retailbot.events.TenantId;
import java.util.List;
import java.util.Optional;

/** Who belongs to a shop. */
interface Memberships extends TenantRepository<Membership> {
    List<Membership> findByTenantOrderByJoinedAtAscEmailAsc(TenantId tenant);

    Optional<Membership> findByTenantAndUserId(TenantId tenant, String userId);
}

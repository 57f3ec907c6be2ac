package com.retailbot.botconfig.shop;

import com.retailbot.botconfig.tenancy.TenantRepository;
import com.retailbot.events.TenantId;
import java.util.Optional;

/** The shops. */
interface Shops extends TenantRepository<Shop> {
    Optional<Shop> findByTenant(TenantId tenant);
}

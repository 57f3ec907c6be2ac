package com.retailbot.integration.shop;

import com.retailbot.events.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ShopRows extends Repository<Shop, UUID> {
    Optional<Shop> findByTenant(TenantId tenant);

    Shop save(Shop shop);
}

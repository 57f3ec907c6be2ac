package com.retailbot.codfraud.shop;

import com.retailbot.events.TenantId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Shops extends Repository<Shop, String> {

    @Query("select s from Shop s where s.tenant = :#{#tenant.value()}")
    Optional<Shop> find(TenantId tenant);

    Shop save(Shop shop);
}

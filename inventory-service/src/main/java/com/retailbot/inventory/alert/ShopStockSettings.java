package com.retailbot.inventory.alert;

import com.retailbot.events.TenantId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Settings by shop. */
interface ShopStockSettings extends Repository<StockSettings, String> {

    StockSettings save(StockSettings settings);

    @Query("select s from StockSettings s where s.tenant = :#{#tenant.value()}")
    Optional<StockSettings> of(TenantId tenant);
}

package com.retailbot.analytics.warehouse;

import com.retailbot.events.ProductChanged;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shops and products by which facts are described. */
@Component
public class Dimensions {

    /** Until the shop's registration has arrived. */
    private static final Shop UNKNOWN_SHOP = new Shop(ZoneId.of("Africa/Algiers"), "DZD");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Dimensions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a report needs to know of a shop: where its days begin and what its money is. */
    public record Shop(ZoneId timeZone, String currency) {}

    public void shopRegistered(TenantId tenant, ShopRegistered shop) {
        jdbc.sql("""
                        insert into dim_shop (tenant, name, time_zone, currency) values (?, ?, ?, ?)
                        on conflict (tenant) do update
                        set name = excluded.name, time_zone = excluded.time_zone, currency = excluded.currency""")
                .params(tenant.value(), shop.name(), shop.timeZone(), shop.currency())
                .update();
    }

    public void productChanged(TenantId tenant, ProductChanged product) {
        jdbc.sql("""
                        insert into dim_product (tenant, product_id, title, category, active) values (?, ?, ?::jsonb, ?, ?)
                        on conflict (tenant, product_id) do update
                        set title = excluded.title, category = excluded.category, active = excluded.active""")
                .params(
                        tenant.value(),
                        product.productId(),
                        json.writeValueAsString(product.title()),
                        product.category(),
                        product.active())
                .update();
    }

    public Shop shop(TenantId tenant) {
        return jdbc.sql("select time_zone, currency from dim_shop where tenant = ?")
                .param(tenant.value())
                .query((row, number) -> new Shop(ZoneId.of(row.getString("time_zone")), row.getString("currency")))
                .optional()
                .orElse(UNKNOWN_SHOP);
    }
}

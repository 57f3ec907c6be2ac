package com.retailbot.integration.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.defaults.security.Role;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import com.retailbot.integration.Api;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class DemoShopsTest {
    private static final TenantId FASHION = new TenantId("11111111-1111-4111-8111-111111111111");

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDemoShopIsFilledOnce() {
        events.publish(FASHION, registered("Demo fashion shop", true));
        await().atMost(Duration.ofSeconds(60)).until(() -> orders(FASHION) > 0);
        int products = count("product", FASHION);
        int orders = orders(FASHION);
        events.publish(FASHION, registered("Demo fashion shop", true));
        TenantId real = TenantId.random();
        events.publish(real, registered("Real shop", false));
        await().until(() -> count("shop", real) == 1);

        assertThat(products).isGreaterThanOrEqualTo(60);
        assertThat(orders).isBetween(600, 900);
        assertThat(orders(FASHION)).isEqualTo(orders);
        assertThat(count("product", real)).isZero();
        Api.Answer newest = Api.member(http, FASHION, Role.OWNER).get("/api/v1/orders?limit=1");
        assertThat(newest.text("/items/0/number")).isEqualTo("DF-" + (1000 + orders));
        assertThat(newest.text("/items/0/customerName")).startsWith("Client démo ");
        assertThat(newest.body().at("/items/0/historical").asBoolean()).isTrue();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        events.all(OrderPlaced.class, OrderPlaced::historical).size() == orders
                                && events.all(ProductChanged.class, event -> event.version() == 1)
                                                .size()
                                        >= products);
        assertThat(events.all(OrderStatusChanged.class, OrderStatusChanged::historical))
                .hasSizeGreaterThan(orders);
    }

    private int orders(TenantId tenant) {
        return count("shop_order", tenant);
    }

    private int count(String table, TenantId tenant) {
        return jdbc.sql("select count(*) from " + table + " where tenant_id = ?")
                .param(tenant.value())
                .query(Integer.class)
                .single();
    }

    private static ShopRegistered registered(String name, boolean demo) {
        return new ShopRegistered(
                FASHION.value(),
                name,
                "fashion",
                "fr",
                "DZD",
                "Africa/Algiers",
                demo,
                Instant.parse("2026-03-14T10:15:30Z"));
    }
}

package com.retailbot.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import com.retailbot.inventory.InventoryServiceTest;
import com.retailbot.testsupport.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StockTest extends InventoryServiceTest {

    @Test
    void whatTheCatalogueReportsIsOnHand() {
        events.publish(shop, product(1, 12));

        StockChanged changed = events.await(StockChanged.class, this::isMine);
        assertThat(changed.onHand()).isEqualTo(12);
        assertThat(changed.available()).isEqualTo(12);
        assertThat(events.all(StockAlertRaised.class, alert -> alert.variantId().equals(variant)))
                .isEmpty();
    }

    @Test
    void anOldFileImportedAgainDoesNotBringBackSoldUnits() {
        stocked(12);
        events.publish(shop, order("o-1", 2));
        awaitStock(12, 2);
        events.publish(shop, status("o-1", OrderStatus.SHIPPED));
        awaitStock(10, 0);

        events.publish(shop, product(2, 12));
        events.publish(shop, product(3, 15));

        awaitStock(15, 0);
        assertThat(events.all(StockChanged.class, this::isMine).stream().filter(change -> change.onHand() == 12))
                .allMatch(change ->
                        change.reason().equals("import") || change.reason().equals("reservation"))
                .hasSize(2);
    }

    @Test
    void aCountNeedsTheVersionThatWasSeen() {
        events.publish(shop, product(1, 5));
        awaitStock(5, 0);
        String etag = get("/api/v1/stock/" + variant, owner)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();

        put("/api/v1/stock/" + variant, owner, "{\"onHand\": 9}", null)
                .expectStatus()
                .isEqualTo(428);
        put("/api/v1/stock/" + variant, owner, "{\"onHand\": 9}", etag)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.onHand")
                .isEqualTo(9);
        put("/api/v1/stock/" + variant, owner, "{\"onHand\": 7}", etag)
                .expectStatus()
                .isEqualTo(412);
        put("/api/v1/stock/" + variant, owner, "{\"onHand\": -1}", etag)
                .expectStatus()
                .isBadRequest();
        put("/api/v1/stock/" + variant, TestTokens.member(shop, Role.ANALYST), "{\"onHand\": 1}", etag)
                .expectStatus()
                .isForbidden();
    }

    @Test
    void otherTenantCannotSeeOrChangeStock() {
        events.publish(shop, product(1, 2));
        StockAlertRaised alert = events.await(
                StockAlertRaised.class, raised -> raised.variantId().equals(variant));
        String stranger = TestTokens.member(TenantId.random(), Role.OWNER);

        get("/api/v1/stock", stranger).expectBody().jsonPath("$.items.length()").isEqualTo(0);
        get("/api/v1/stock-alerts", stranger)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        get("/api/v1/stock/" + variant, stranger).expectStatus().isNotFound();
        put("/api/v1/stock/" + variant, stranger, "{\"onHand\": 9}", "\"0\"")
                .expectStatus()
                .isNotFound();
        put("/api/v1/stock/" + variant + "/threshold", stranger, "{\"threshold\": 9}", null)
                .expectStatus()
                .isNotFound();
        http.post()
                .uri("/api/v1/stock-alerts/{id}/acknowledgement", alert.alertId())
                .headers(bearer(stranger))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void theListIsPagedAndSearched() {
        for (int i = 0; i < 5; i++) {
            events.publish(shop, product("v" + i + "-" + variant, 1, 50));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("/api/v1/stock", owner)
                        .expectBody()
                        .jsonPath("$.items.length()")
                        .isEqualTo(5));

        String next = JsonPath.read(
                get("/api/v1/stock?limit=3", owner).returnResult(String.class).getResponseBody(), "$.next");
        get("/api/v1/stock?limit=3&cursor=" + next, owner)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.next")
                .isEqualTo(null);
        get("/api/v1/stock?query=sku-v3", owner)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        get("/api/v1/stock?cursor=nonsense", owner).expectStatus().isBadRequest();
        get("/api/v1/stock?limit=0", owner).expectStatus().isBadRequest();
    }
}

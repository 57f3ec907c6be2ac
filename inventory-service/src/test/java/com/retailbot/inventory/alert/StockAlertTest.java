package com.retailbot.inventory.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.retailbot.events.OrderStatus;
import com.retailbot.events.StockAlertKind;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.inventory.InventoryServiceTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StockAlertTest extends InventoryServiceTest {

    @Test
    void theShopkeeperIsToldOnceWhenStockIsLowAndOnceWhenItIsGone() {
        stocked(5);
        events.publish(shop, order("o-9", 2));
        events.publish(shop, order("o-10", 1));
        events.publish(shop, order("o-11", 2));

        events.await(
                StockAlertRaised.class,
                alert -> alert.variantId().equals(variant) && alert.kind() == StockAlertKind.OUT_OF_STOCK);
        assertThat(events.all(StockAlertRaised.class, alert -> alert.variantId().equals(variant)))
                .extracting(StockAlertRaised::kind, StockAlertRaised::available)
                .containsExactly(tuple(StockAlertKind.LOW_STOCK, 3), tuple(StockAlertKind.OUT_OF_STOCK, 0));
        get("/api/v1/stock-alerts", owner)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].kind")
                .isEqualTo("OUT_OF_STOCK");

        events.publish(shop, status("o-9", OrderStatus.CANCELLED));
        events.publish(shop, status("o-11", OrderStatus.CANCELLED));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("/api/v1/stock-alerts", owner)
                        .expectBody()
                        .jsonPath("$.items.length()")
                        .isEqualTo(0));
    }

    @Test
    void theShopsOwnThresholdDecides() {
        put("/api/v1/stock-alerts/settings", owner, "{\"defaultThreshold\": 20}", "\"0\"")
                .expectStatus()
                .isOk();

        events.publish(shop, product(1, 15));

        StockAlertRaised alert = events.await(
                StockAlertRaised.class, raised -> raised.variantId().equals(variant));
        assertThat(alert.threshold()).isEqualTo(20);
        String id = alert.alertId();
        http.post()
                .uri("/api/v1/stock-alerts/{id}/acknowledgement", id)
                .headers(bearer(owner))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.acknowledgedAt")
                .isNotEmpty();
    }

    @Test
    void whatIsNoLongerSoldRaisesNoAlertUntilItIsSoldAgain() {
        events.publish(shop, product(1, 2));
        awaitOpenAlerts(1);

        events.publish(shop, product(variant, 2, 2, false));
        awaitOpenAlerts(0);

        events.publish(shop, product(variant, 3, 2, true));
        awaitOpenAlerts(1);
    }

    @Test
    void anotherDefaultThresholdIsAppliedAtOnce() {
        stocked(15);

        String etag = changeDefaultThreshold(20, "\"0\"");
        awaitOpenAlerts(1);
        changeDefaultThreshold(10, etag);
        awaitOpenAlerts(0);
    }

    @Test
    void whoDidNotSeeTheFirstSavedSettingsCannotOverwriteThem() {
        String etag = changeDefaultThreshold(20, "\"0\"");

        put("/api/v1/stock-alerts/settings", owner, "{\"defaultThreshold\": 7}", "\"0\"")
                .expectStatus()
                .isEqualTo(412);
        changeDefaultThreshold(8, etag);
    }

    private void awaitOpenAlerts(int open) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("/api/v1/stock-alerts", owner)
                        .expectBody()
                        .jsonPath("$.items.length()")
                        .isEqualTo(open));
    }

    private String changeDefaultThreshold(int threshold, String etag) {
        return Objects.requireNonNull(
                put("/api/v1/stock-alerts/settings", owner, "{\"defaultThreshold\": %d}".formatted(threshold), etag)
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getETag());
    }
}

package com.retailbot.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.Channel;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.StockAlertKind;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.events.StockChanged;
import com.retailbot.events.StockReserved;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.HouseRules;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.OpenApiDocument;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class InventoryTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final TenantId shop = TenantId.random();
    private final String owner = TestTokens.member(shop, Role.OWNER);
    private final String variant = "v-" + UUID.randomUUID();

    @Autowired
    TestEvents events;

    @Autowired
    RestTestClient http;

    @LocalServerPort
    int port;

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
    void anOrderSetsStockAsideAndACancelledOneFreesIt() {
        stocked(10);
        events.publish(shop, order("o-2", 4));

        StockReserved reserved =
                events.await(StockReserved.class, event -> event.orderId().equals("o-2" + variant));
        assertThat(reserved.shortages()).isEmpty();
        awaitStock(10, 4);

        events.publish(shop, status("o-2", OrderStatus.CANCELLED));
        awaitStock(10, 0);
    }

    @Test
    void whatIsMissingIsTold() {
        stocked(3);
        events.publish(shop, order("o-3", 5));

        StockReserved reserved =
                events.await(StockReserved.class, event -> event.orderId().equals("o-3" + variant));
        assertThat(reserved.shortages()).containsExactly(new StockReserved.Shortage(variant, "SKU-" + variant, 5, 2));
    }

    @Test
    void aRedeliveredOrderReservesOnce() {
        stocked(10);
        EventEnvelope order = events.publish(shop, order("o-4", 3));
        events.redeliver(order);
        events.redeliver(order);
        events.publish(shop, order("o-5", 1));

        awaitStock(10, 4);
    }

    @Test
    void aRefusedParcelComesBackToTheShelf() {
        stocked(10);
        events.publish(shop, order("o-6", 2));
        events.publish(shop, status("o-6", OrderStatus.SHIPPED));
        awaitStock(8, 0);

        events.publish(shop, status("o-6", OrderStatus.REFUSED));

        awaitStock(10, 0);
    }

    @Test
    void ordersOfTheImportedPastTouchNoStock() {
        stocked(10);
        OrderPlaced past = order("o-7", 2);
        events.publish(
                shop,
                new OrderPlaced(
                        past.orderId(),
                        past.orderNumber(),
                        null,
                        null,
                        null,
                        past.channel(),
                        past.language(),
                        past.contact(),
                        past.lines(),
                        past.deliveryFee(),
                        past.total(),
                        true,
                        past.placedAt()));
        events.publish(shop, order("o-8", 1));

        awaitStock(10, 1);
        assertThat(events.all(StockReserved.class, event -> event.orderId().equals("o-7" + variant)))
                .isEmpty();
    }

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
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(StockAlertKind.LOW_STOCK, 3),
                        org.assertj.core.groups.Tuple.tuple(StockAlertKind.OUT_OF_STOCK, 0));
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
    void anOrderThatWaitsGetsTheNextStockAndShipsWhole() {
        stocked(1);
        events.publish(shop, order("o-12", 3));
        awaitStock(1, 1);
        events.publish(shop, order("o-13", 9));
        events.await(StockReserved.class, event -> event.orderId().equals("o-13" + variant));

        count(11);

        awaitStock(11, 11);
        events.publish(shop, status("o-12", OrderStatus.SHIPPED));
        awaitStock(8, 8);
        events.publish(shop, status("o-13", OrderStatus.CANCELLED));
        awaitStock(8, 0);
        events.publish(shop, status("o-12", OrderStatus.RETURNED));
        awaitStock(11, 0);
    }

    @Test
    void whatACancelledOrderFreesGoesToTheOneThatWaits() {
        stocked(4);
        events.publish(shop, order("o-14", 3));
        awaitStock(4, 3);
        events.publish(shop, order("o-15", 2));
        awaitStock(4, 4);

        events.publish(shop, status("o-14", OrderStatus.CANCELLED));

        awaitStock(4, 2);
    }

    @Test
    void moreIsShippedThanWasCounted() {
        stocked(1);
        events.publish(shop, order("o-16", 3));
        awaitStock(1, 1);

        events.publish(shop, status("o-16", OrderStatus.SHIPPED));

        awaitStock(0, 0);
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

    private String changeDefaultThreshold(int threshold, String etag) {
        return Objects.requireNonNull(
                put("/api/v1/stock-alerts/settings", owner, "{\"defaultThreshold\": %d}".formatted(threshold), etag)
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getETag());
    }

    private void awaitOpenAlerts(int open) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("/api/v1/stock-alerts", owner)
                        .expectBody()
                        .jsonPath("$.items.length()")
                        .isEqualTo(open));
    }

    /** A person counts. */
    private void count(int onHand) {
        String etag = get("/api/v1/stock/" + variant, owner)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        put("/api/v1/stock/" + variant, owner, "{\"onHand\": %d}".formatted(onHand), etag)
                .expectStatus()
                .isOk();
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

        String next = com.jayway.jsonpath.JsonPath.read(
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

    @Test
    void theApiDocumentIsTheCommittedOne() throws Exception {
        OpenApiDocument.check("inventory", port);
    }

    @Test
    void theHouseRulesHold() {
        HouseRules.check("com.retailbot.inventory");
        ApplicationModules.of(InventoryApplication.class).verify();
    }

    /** Orders come after their products: the two topics are read independently. */
    private void stocked(int onHand) {
        events.publish(shop, product(1, onHand));
        awaitStock(onHand, 0);
    }

    private void awaitStock(int onHand, int reserved) {
        events.await(
                StockChanged.class,
                change -> isMine(change) && change.onHand() == onHand && change.reserved() == reserved);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("/api/v1/stock/" + variant, owner)
                        .expectBody()
                        .jsonPath("$.onHand")
                        .isEqualTo(onHand)
                        .jsonPath("$.reserved")
                        .isEqualTo(reserved));
    }

    private boolean isMine(StockChanged change) {
        return change.variantId().equals(variant);
    }

    private ProductChanged product(long version, int stock) {
        return product(variant, version, stock);
    }

    private ProductChanged product(String variantId, long version, int stock) {
        return product(variantId, version, stock, true);
    }

    private ProductChanged product(String variantId, long version, int stock, boolean active) {
        return new ProductChanged(
                "p-" + variant,
                version,
                new LocalizedText(Map.of("fr", "Chaussures")),
                new LocalizedText(Map.of()),
                "shoes",
                null,
                null,
                active,
                List.of(new ProductChanged.Variant(
                        variantId, "SKU-" + variantId, null, Map.of("size", "42"), Money.dzd(6500), null, stock)),
                NOW);
    }

    private OrderPlaced order(String id, int quantity) {
        EncryptedText hidden = new EncryptedText("k1", "eA==");
        return new OrderPlaced(
                id + variant,
                "N-" + id,
                null,
                null,
                null,
                Channel.WIDGET,
                "fr",
                new OrderContact("customer", hidden, hidden, null, "16", "Alger"),
                List.of(new OrderLine(
                        variant,
                        "p-" + variant,
                        "SKU-" + variant,
                        new LocalizedText(Map.of("fr", "x")),
                        quantity,
                        Money.dzd(6500))),
                Money.dzd(400),
                Money.dzd(6900),
                false,
                NOW);
    }

    private OrderStatusChanged status(String id, OrderStatus to) {
        return new OrderStatusChanged(
                id + variant, "N-" + id, OrderStatus.CONFIRMED, to, "test", null, null, false, NOW);
    }

    private RestTestClient.ResponseSpec get(String path, String token) {
        return http.get().uri(path).headers(bearer(token)).exchange();
    }

    private RestTestClient.ResponseSpec put(String path, String token, String body, @Nullable String etag) {
        return http.put()
                .uri(path)
                .headers(bearer(token))
                .headers(headers -> {
                    if (etag != null) {
                        headers.set(HttpHeaders.IF_MATCH, etag);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static java.util.function.Consumer<HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }
}

package com.retailbot.analytics;

import static org.awaitility.Awaitility.await;

import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartRecovered;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.ConversationStarted;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.IntentRecognised;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.ProductsShown;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class OverviewTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final String MARCH = "?from=2026-03-01&to=2026-03-31";

    private final TenantId shop = TenantId.random();
    private final String analyst = TestTokens.member(shop, Role.ANALYST);
    private final String unique = UUID.randomUUID().toString();

    @Autowired
    TestEvents events;

    @Autowired
    RestTestClient http;

    @LocalServerPort
    int port;

    @Test
    void theFunnelCountsHowFarConversationsGot() {
        for (int i = 1; i <= 4; i++) {
            events.publish(
                    shop, new ConversationStarted("c" + i + unique, "b", Channel.WIDGET, "v" + i, "dz-latn", NOON));
        }
        for (int i = 1; i <= 3; i++) {
            events.publish(shop, new ProductsShown("c" + i + unique, "b", List.of("p1", "p2"), NOON));
        }
        events.publish(shop, cart("c2" + unique));
        events.publish(shop, order("o1", "c1" + unique, "16", 6900, NOON));
        events.publish(shop, status("o1", OrderStatus.PLACED, OrderStatus.CONFIRMED, NOON.plusSeconds(5)));

        eventually(body -> body.jsonPath("$.funnel[*].conversations").isEqualTo(List.of(4, 3, 2, 1, 1)));
    }

    @Test
    void lostOrdersBringNoRevenue() {
        events.publish(shop, order("o1", null, "16", 6900, NOON));
        events.publish(shop, order("o2", null, "31", 1000, NOON));
        events.publish(shop, status("o2", OrderStatus.PLACED, OrderStatus.CANCELLED, NOON.plusSeconds(5)));

        eventually(body -> body.jsonPath("$.totals.orders")
                .isEqualTo(2)
                .jsonPath("$.totals.revenue.amount")
                .isEqualTo("6900.00")
                .jsonPath("$.topProducts[0].quantity")
                .isEqualTo(1)
                .jsonPath("$.previous.orders")
                .isEqualTo(0));
    }

    @Test
    void aRedeliveredOrderIsCountedOnce() {
        EventEnvelope order = events.publish(shop, order("o1", null, "16", 6900, NOON));
        events.redeliver(order);
        events.redeliver(order);
        events.publish(shop, order("o2", null, "16", 100, NOON));

        eventually(body -> body.jsonPath("$.totals.orders")
                .isEqualTo(2)
                .jsonPath("$.totals.revenue.amount")
                .isEqualTo("7000.00")
                .jsonPath("$.topProducts[0].quantity")
                .isEqualTo(2));
    }

    @Test
    void anAssessmentMayArriveBeforeItsOrder() {
        events.publish(
                shop,
                new OrderAssessed(
                        "a",
                        "o1" + unique,
                        "N",
                        0.6,
                        AssessmentOutcome.VERIFICATION_NEEDED,
                        Money.dzd(480),
                        List.of(),
                        "m",
                        "16",
                        NOON));
        eventually(body -> body.jsonPath("$.codRisk[0].ordersAtRisk").isEqualTo(1));

        events.publish(shop, order("o1", null, "16", 6900, NOON));

        eventually(body -> body.jsonPath("$.totals.orders")
                .isEqualTo(1)
                .jsonPath("$.totals.revenue.amount")
                .isEqualTo("6900.00")
                .jsonPath("$.codRisk[0].expectedLoss.amount")
                .isEqualTo("480.00"));
    }

    @Test
    void oneRefusalInASmallWilayaDoesNotCondemnIt() {
        for (int i = 0; i < 9; i++) {
            events.publish(shop, order("d" + i, null, "16", 100, NOON));
            events.publish(shop, status("d" + i, OrderStatus.SHIPPED, OrderStatus.DELIVERED, NOON.plusSeconds(5)));
        }
        events.publish(shop, order("r", null, "37", 100, NOON));
        events.publish(shop, status("r", OrderStatus.SHIPPED, OrderStatus.REFUSED, NOON.plusSeconds(5)));

        // 1 of 10 in the shop; (1 + 20 × 0.1) / (1 + 20) in wilaya 37.
        eventually(body -> body.jsonPath(
                        "$.codRisk[?(@.wilayaCode == '37' && @.refusalRate > 0.142 && @.refusalRate < 0.143)]")
                .isNotEmpty()
                .jsonPath("$.codRisk[?(@.wilayaCode == '16' && @.settled == 9 && @.refused == 0)]")
                .isNotEmpty());
    }

    @Test
    void theDaysOfAShopBeginAtItsOwnMidnight() {
        // 23:30 UTC on the 13th is 00:30 on the 14th in Algiers.
        events.publish(shop, order("o1", null, "16", 100, Instant.parse("2026-03-13T23:30:00Z")));

        eventually(body -> body.jsonPath("$.days.length()")
                .isEqualTo(31)
                .jsonPath("$.days[12].orders")
                .isEqualTo(0)
                .jsonPath("$.days[13].orders")
                .isEqualTo(1));
    }

    @Test
    void understandingAndRecoveryAreCounted() {
        events.publish(
                shop,
                new IntentRecognised("c" + unique, "m1" + unique, "b", "product_search", 0.9, "dz-latn", true, NOON));
        events.publish(
                shop, new IntentRecognised("c" + unique, "m2" + unique, "b", "out_of_scope", 0.3, "fr", false, NOON));
        events.publish(shop, new CartAbandoned("k" + unique, "v", Money.dzd(5000), 1, NOON));
        events.publish(shop, new CartRecovered("k" + unique, "o", "r", Money.dzd(5400), NOON));

        eventually(body -> body.jsonPath("$.botQuality.understood")
                .isEqualTo(1)
                .jsonPath("$.botQuality.notUnderstood")
                .isEqualTo(1)
                .jsonPath("$.totals.cartsAbandoned")
                .isEqualTo(1)
                .jsonPath("$.totals.cartsRecovered")
                .isEqualTo(1)
                .jsonPath("$.totals.recoveredRevenue.amount")
                .isEqualTo("5400.00"));
    }

    @Test
    void aRecoveredOrderThatWasLostIsNoRecovery() {
        for (int i = 1; i <= 2; i++) {
            events.publish(shop, order("o" + i, null, "16", 5400, NOON));
            events.publish(shop, new CartAbandoned("k" + i + unique, "v", Money.dzd(5000), 1, NOON));
            events.publish(shop, new CartRecovered("k" + i + unique, "o" + i + unique, "r" + i, Money.dzd(5400), NOON));
        }
        eventually(body -> body.jsonPath("$.totals.recoveredRevenue.amount").isEqualTo("10800.00"));

        events.publish(shop, status("o2", OrderStatus.SHIPPED, OrderStatus.REFUSED, NOON.plusSeconds(5)));

        eventually(body -> body.jsonPath("$.totals.cartsRecovered")
                .isEqualTo(1)
                .jsonPath("$.totals.recoveredRevenue.amount")
                .isEqualTo("5400.00"));
    }

    @Test
    void otherTenantCannotSeeTheNumbers() {
        events.publish(shop, order("o1", null, "16", 6900, NOON));
        eventually(body -> body.jsonPath("$.totals.orders").isEqualTo(1));

        get(MARCH, TestTokens.member(TenantId.random(), Role.OWNER))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.totals.orders")
                .isEqualTo(0)
                .jsonPath("$.topProducts.length()")
                .isEqualTo(0);
    }

    @Test
    void aSenselessPeriodIsNamed() {
        get("?from=2026-03-31&to=2026-03-01", analyst).expectStatus().isBadRequest();
        get("?from=2020-01-01&to=2026-03-01", analyst).expectStatus().isBadRequest();
        get("?from=yesterday", analyst).expectStatus().isBadRequest();
        // The day after it would overflow.
        http.get()
                .uri("/api/v1/insights/overview?from={day}&to={day}", "+999999999-12-31", "+999999999-12-31")
                .headers(headers -> headers.setBearerAuth(analyst))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("from: +999999999-12-31 (expected: 2000-01-01 to 2100-01-01)");
        get("", TestTokens.member(shop, Role.AGENT)).expectStatus().isForbidden();
        get("", analyst)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.days.length()")
                .isEqualTo(30);
    }

    @Test
    void theApiDocumentIsTheCommittedOne() throws Exception {
        OpenApiDocument.check("analytics", port);
    }

    @Test
    void theHouseRulesHold() {
        HouseRules.check("com.retailbot.analytics");
        ApplicationModules.of(AnalyticsApplication.class).verify();
    }

    private void eventually(java.util.function.Consumer<RestTestClient.BodyContentSpec> expectation) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> expectation.accept(get(MARCH, analyst).expectBody()));
    }

    private RestTestClient.ResponseSpec get(String query, String token) {
        return http.get()
                .uri("/api/v1/insights/overview" + query)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private OrderPlaced order(
            String id,
            @org.jspecify.annotations.Nullable String conversationId,
            String wilaya,
            long total,
            Instant at) {
        EncryptedText hidden = new EncryptedText("k1", "eA==");
        return new OrderPlaced(
                id + unique,
                "N-" + id,
                null,
                conversationId,
                null,
                Channel.WIDGET,
                "fr",
                new OrderContact("customer", hidden, hidden, null, wilaya, "x"),
                List.of(new OrderLine(
                        "v", "p1", "SKU", new LocalizedText(Map.of("fr", "Chaussures")), 1, Money.dzd(total))),
                Money.dzd(0),
                Money.dzd(total),
                false,
                at);
    }

    private OrderStatusChanged status(String id, OrderStatus from, OrderStatus to, Instant at) {
        return new OrderStatusChanged(id + unique, "N-" + id, from, to, "test", null, null, false, at);
    }

    private CartChanged cart(String conversationId) {
        return new CartChanged(
                "k" + conversationId,
                "v",
                conversationId,
                "key",
                Channel.WIDGET,
                "fr",
                List.of(),
                Money.dzd(100),
                null,
                false,
                CartStatus.OPEN,
                "token",
                NOON);
    }
}

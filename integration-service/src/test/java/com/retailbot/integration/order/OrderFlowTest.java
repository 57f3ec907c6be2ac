package com.retailbot.integration.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.Channel;
import com.retailbot.events.DecidedBy;
import com.retailbot.events.Money;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.StockReserved;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationResult;
import com.retailbot.integration.Api;
import com.retailbot.integration.TestCatalogue;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.shop.Shops;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class OrderFlowTest {
    private static final Instant AT = Instant.parse("2026-03-14T10:15:30Z");

    private final TenantId tenant = TenantId.random();

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Shops shops;

    @Autowired
    FieldCipher cipher;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OrderProgress progress;

    @SuppressWarnings("NullAway.Init")
    private CatalogueProduct shoe;

    @BeforeEach
    void aShopThatSellsAShoe() {
        shops.register(
                tenant,
                new ShopRegistered(
                        tenant.value(), "Demo fashion shop", "fashion", "fr", "DZD", "Africa/Algiers", false, AT));
        shoe = TestCatalogue.shoe(catalogue, tenant);
    }

    @Test
    void aRequestBecomesExactlyOneOrder() {
        OrderRequested request = request("0550123456", "16");

        EventEnvelope envelope = events.publish(tenant, request);
        OrderPlaced placed = placed(request);
        events.redeliver(envelope);
        events.publish(tenant, request);
        OrderRequested next = request("0550123456", "16");
        events.publish(tenant, next);

        assertThat(placed.orderNumber()).isEqualTo("DF-1001");
        assertThat(placed.deliveryFee()).isEqualTo(Money.dzd(400));
        assertThat(placed.total()).isEqualTo(Money.dzd(13400));
        assertThat(placed.historical()).isFalse();
        assertThat(placed.contact().customerKey()).isEqualTo(cipher.fingerprint(tenant, "customer", "+213550123456"));
        assertThat(cipher.decrypt(tenant, placed.contact().phone())).isEqualTo("+213550123456");
        assertThat(placed(next).orderNumber()).isEqualTo("DF-1002");
        assertThat(Api.member(http, tenant, Role.AGENT)
                        .get("/api/v1/orders")
                        .body()
                        .at("/items"))
                .hasSize(2);
    }

    @Test
    void aRequestThatCannotBecomeAnOrderIsRefusedWithItsReason() {
        OrderRequested noWilaya = request("0550123456", "99");
        OrderRequested noPhone = request("0550", "16");
        OrderRequested noVariant = request(
                "0550123456",
                "16",
                new OrderLine(UUID.randomUUID().toString(), "p", "GONE", shoe.title(), 1, Money.dzd(1)));
        List.of(noWilaya, noPhone, noVariant).forEach(request -> events.publish(tenant, request));

        assertThat(refusal(noWilaya)).isEqualTo("unknown-wilaya");
        assertThat(refusal(noPhone)).isEqualTo("invalid-phone");
        assertThat(refusal(noVariant)).isEqualTo("unknown-variant");

        catalogue.setActive(tenant, shoe.productId(), false);
        OrderRequested inactive = request("0550123456", "16");
        events.publish(tenant, inactive);
        assertThat(refusal(inactive)).isEqualTo("product-inactive");
        assertThat(Api.member(http, tenant, Role.AGENT)
                        .get("/api/v1/orders")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void anotherShopsVariantIsUnknown() {
        CatalogueProduct foreign = TestCatalogue.shoe(catalogue, TenantId.random());
        OrderRequested request = request("0550123456", "16", TestCatalogue.line(foreign, 0, 1));
        events.publish(tenant, request);
        assertThat(refusal(request)).isEqualTo("unknown-variant");
    }

    @Test
    void theOrderFollowsTheNewsOfTheOtherServices() {
        OrderPlaced placed = place();

        events.publish(tenant, new StockReserved(placed.orderId(), List.of(), AT));
        events.publish(tenant, assessed(placed, AssessmentOutcome.VERIFICATION_NEEDED));
        awaitStatus(placed, OrderStatus.ON_HOLD);
        OrderVerified verified =
                new OrderVerified("ver", placed.orderId(), VerificationResult.CONFIRMED, DecidedBy.SHOPPER, null, AT);
        EventEnvelope envelope = events.publish(tenant, verified);
        awaitStatus(placed, OrderStatus.CONFIRMED);
        events.redeliver(envelope);
        events.publish(tenant, assessed(placed, AssessmentOutcome.APPROVED));

        Api agent = Api.member(http, tenant, Role.AGENT);
        assertThat(agent.post(
                                "/api/v1/orders/" + placed.orderId() + "/status",
                                "{\"to\": \"SHIPPED\", \"reason\": \"Yalidine\"}")
                        .text("/status"))
                .isEqualTo("SHIPPED");
        awaitStatus(placed, OrderStatus.SHIPPED);
        assertThat(events.all(OrderStatusChanged.class, event -> event.orderId().equals(placed.orderId())))
                .extracting(OrderStatusChanged::to)
                .containsExactly(OrderStatus.ON_HOLD, OrderStatus.CONFIRMED, OrderStatus.SHIPPED);
        Api.Answer detail = agent.get("/api/v1/orders/" + placed.orderId());
        assertThat(detail.body().at("/timeline").findValuesAsString("what"))
                .startsWith("placed", "assessed", "status-changed", "status-changed")
                .contains("status-changed");
        assertThat(detail.text("/risk/probability")).isEqualTo("0.42");
    }

    @Test
    void decisionsAtTheSameMomentNeverLoseOneAnother() throws InterruptedException {
        OrderPlaced placed = place();
        StockReserved shortage =
                new StockReserved(placed.orderId(), List.of(new StockReserved.Shortage("v", "shoe-42", 2, 1)), AT);
        Thread reserving = Thread.ofVirtual().start(() -> progress.stockReserved(tenant, shortage));
        Thread assessing =
                Thread.ofVirtual().start(() -> progress.assessed(tenant, assessed(placed, AssessmentOutcome.APPROVED)));
        reserving.join();
        assessing.join();

        Api.Answer detail = Api.member(http, tenant, Role.AGENT).get("/api/v1/orders/" + placed.orderId());
        assertThat(detail.text("/status")).isEqualTo("ON_HOLD");
        assertThat(detail.body().at("/stockShort").asBoolean()).isTrue();
    }

    @Test
    void anIllegalTransitionIsAConflictThatNamesTheAllowedOnes() {
        OrderPlaced placed = place();
        Api.Answer refused = Api.member(http, tenant, Role.OWNER)
                .post("/api/v1/orders/" + placed.orderId() + "/status", "{\"to\": \"DELIVERED\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("illegal-transition");
        assertThat(refused.body().at("/allowed").toString()).contains("CONFIRMED");
        assertThat(Api.member(http, tenant, Role.OWNER)
                        .post("/api/v1/orders/" + placed.orderId() + "/status", "{\"to\": \"LOST\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anAnalystSeesOrdersWithoutKnowingWhoOrdered() {
        OrderPlaced placed = place();
        Api.Answer forAgent = Api.member(http, tenant, Role.AGENT).get("/api/v1/orders/" + placed.orderId());
        Api.Answer forAnalyst = Api.member(http, tenant, Role.ANALYST).get("/api/v1/orders/" + placed.orderId());

        assertThat(forAgent.text("/contact/name")).isEqualTo("Amina Test");
        assertThat(forAgent.text("/contact/phone")).isEqualTo("+213550123456");
        assertThat(forAnalyst.body().at("/contact").isNull()).isTrue();
        assertThat(forAnalyst.body().toString()).doesNotContain("Amina", "550123456");
        assertThat(Api.member(http, tenant, Role.ANALYST)
                        .get("/api/v1/orders")
                        .body()
                        .toString())
                .doesNotContain("Amina");
        assertThat(Api.member(http, tenant, Role.ANALYST)
                        .post("/api/v1/orders/" + placed.orderId() + "/status", "{\"to\": \"CANCELLED\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void personalDataIsEncryptedAtRestAndInEvents() {
        OrderPlaced placed = place();
        String row = jdbc.sql("select shop_order::text from shop_order where id = ?::uuid")
                .param(placed.orderId())
                .query(String.class)
                .single();
        assertThat(row).contains("DF-1001").doesNotContain("Amina", "550123456", "rue des Tests");
        assertThat(placed.toString()).doesNotContain("Amina", "550123456", "rue des Tests");
    }

    @Test
    void ordersAreFoundByNumberAndByPhoneInAnySpelling() {
        OrderPlaced placed = place();
        events.publish(tenant, request("0661000000", "31"));
        Api agent = Api.member(http, tenant, Role.AGENT);
        await().until(() -> agent.get("/api/v1/orders").body().at("/items").size() == 2);

        assertThat(agent.get("/api/v1/orders?query=df-1001").body().at("/items"))
                .hasSize(1);
        assertThat(agent.get("/api/v1/orders?query=00213550123456").text("/items/0/orderId"))
                .isEqualTo(placed.orderId());
        assertThat(agent.get("/api/v1/orders?query=0550 12 34 56").body().at("/items"))
                .hasSize(1);
        assertThat(Api.member(http, tenant, Role.ANALYST)
                        .get("/api/v1/orders?query=0550123456")
                        .body()
                        .at("/items"))
                .isEmpty();
        assertThat(agent.get("/api/v1/orders?query=0770000000").body().at("/items"))
                .isEmpty();
        assertThat(agent.get("/api/v1/orders?status=PLACED&status=ON_HOLD")
                        .body()
                        .at("/items"))
                .hasSize(2);
        assertThat(agent.get("/api/v1/orders?status=SHIPPED").body().at("/items"))
                .isEmpty();
        assertThat(agent.get("/api/v1/orders?status=NONSENSE").status()).isEqualTo(400);
        Api.Answer first = agent.get("/api/v1/orders?limit=1");
        Api.Answer second = agent.get("/api/v1/orders?limit=1&cursor=" + first.text("/next"));
        assertThat(first.text("/items/0/number")).isEqualTo("DF-1002");
        assertThat(second.text("/items/0/number")).isEqualTo("DF-1001");
        assertThat(second.body().at("/next").isNull()).isTrue();
    }

    @Test
    void otherTenantCannotSeeOrMoveAnOrder() {
        OrderPlaced placed = place();
        Api stranger = Api.member(http, TenantId.random(), Role.OWNER);

        assertThat(stranger.get("/api/v1/orders/" + placed.orderId()).status()).isEqualTo(404);
        assertThat(stranger.post("/api/v1/orders/" + placed.orderId() + "/status", "{\"to\": \"CANCELLED\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/orders").body().at("/items")).isEmpty();
        assertThat(stranger.get("/api/v1/orders?query=0550123456").body().at("/items"))
                .isEmpty();
    }

    private OrderPlaced place() {
        OrderRequested request = request("0550123456", "16");
        events.publish(tenant, request);
        return placed(request);
    }

    private OrderPlaced placed(OrderRequested request) {
        return events.await(OrderPlaced.class, event -> request.orderRequestId().equals(event.orderRequestId()));
    }

    private String refusal(OrderRequested request) {
        return events.await(
                        OrderRequestRefused.class,
                        event -> event.orderRequestId().equals(request.orderRequestId()))
                .code();
    }

    private void awaitStatus(OrderPlaced placed, OrderStatus status) {
        events.await(
                OrderStatusChanged.class, event -> event.orderId().equals(placed.orderId()) && event.to() == status);
    }

    private OrderAssessed assessed(OrderPlaced placed, AssessmentOutcome outcome) {
        return new OrderAssessed(
                "a", placed.orderId(), placed.orderNumber(), 0.42, outcome, Money.dzd(300), List.of(), "m", "16", AT);
    }

    private OrderRequested request(String phone, String wilaya) {
        return request(phone, wilaya, TestCatalogue.line(shoe, 0, 2));
    }

    private OrderRequested request(String phone, String wilaya, OrderLine line) {
        return new OrderRequested(
                UUID.randomUUID().toString(),
                "conversation-1",
                "bot-1",
                "visitor-1",
                Channel.WIDGET,
                "dz-latn",
                new OrderContact(
                        "key",
                        cipher.encrypt(tenant, "Amina Test"),
                        cipher.encrypt(tenant, phone),
                        cipher.encrypt(tenant, "12 rue des Tests"),
                        wilaya,
                        "Bab Ezzouar"),
                List.of(line),
                AT);
    }
}

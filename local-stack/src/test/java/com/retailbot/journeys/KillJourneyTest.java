package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each service crashes in turn while shoppers order: no order is lost or doubled, and everybody counts the same. */
@Order(Integer.MAX_VALUE)
class KillJourneyTest {

    private static final List<String> SERVICES = List.of(
            "integration-service",
            "inventory-service",
            "cod-fraud-service",
            "analytics-service",
            "conversation-service",
            "cart-recovery-service",
            "bot-config-service",
            "gateway-service");
    private static final int ORDERS_A_CRASH = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration CATCHING_UP = Duration.ofMinutes(3);
    private static final Duration BETWEEN_SHOPPERS = Duration.ofSeconds(1);
    private static final int ENOUGH = 1_000;

    private final RunningStack stack = RunningStack.get();
    private final ConcurrentLinkedQueue<String> phones = new ConcurrentLinkedQueue<>();
    private String variantId;
    private int onHandBefore;
    private CodPolicy policy;

    @BeforeEach
    void fillTheShelfAndApproveEverything() {
        var owner = owner();
        policy = CodPolicy.approvingEverything(this::owner);
        var item = Shopper.items(owner.get("/api/v1/stock?limit=200").json()).stream()
                .filter(stocked -> stocked.get("available").asInt() > 3)
                .findFirst()
                .orElseThrow();
        variantId = item.get("variantId").asString();
        onHandBefore = item.get("onHand").asInt();
        count(onHandBefore + ENOUGH);
    }

    @AfterEach
    void putEverythingBack() {
        count(onHandBefore + phones.size());
        policy.close();
    }

    @Test
    void noOrderIsLostOrDoubledWhileEachServiceCrashes() {
        int availableBefore = stock(owner()).get("available").asInt();
        long countedBefore = counted(owner());

        SERVICES.forEach(this::crashAmidOrders);

        int orders = phones.size();
        assertThat(orders).isEqualTo(SERVICES.size() * ORDERS_A_CRASH);
        Awaitility.await("everybody has caught up")
                .atMost(CATCHING_UP)
                .pollInterval(Duration.ofSeconds(2))
                .ignoreExceptions()
                .untilAsserted(() -> everybodyCounts(orders, availableBefore, countedBefore));
        // Nothing comes twice later on either.
        sleep(Duration.ofSeconds(3));
        everybodyCounts(orders, availableBefore, countedBefore);
    }

    private void everybodyCounts(int orders, int availableBefore, long countedBefore) {
        var owner = owner();
        var placed = phones.stream()
                .flatMap(phone ->
                        Shopper.items(owner.get("/api/v1/orders?query=" + phone).json()).stream())
                .toList();
        assertThat(placed)
                .extracting(order -> order.get("status").asString())
                .hasSize(orders)
                .containsOnly("CONFIRMED");
        var ids = placed.stream().map(KillJourneyTest::orderId).collect(Collectors.toSet());
        assertThat(ids).hasSize(orders);
        var list = ids.stream().collect(Collectors.joining("','", "('", "')"));
        var all = String.valueOf(orders);
        assertThat(stack.query("inventory", "select sum(quantity) from reservation where order_id in " + list))
                .isEqualTo(all);
        assertThat(stack.query("cod_fraud", "select count(*) from assessment where order_id in " + list))
                .isEqualTo(all);
        assertThat(stack.query(
                        "analytics",
                        "select count(*) from fact_order where status = 'CONFIRMED' and risk is not null and order_id"
                                + " in "
                                + list))
                .isEqualTo(all);
        assertThat(stock(owner).get("available").asInt()).isEqualTo(availableBefore - orders);
        assertThat(counted(owner)).isEqualTo(countedBefore + orders);
    }

    private static String orderId(JsonNode order) {
        return order.get("orderId").asString();
    }

    /** Some have begun to order when the service ends, the others come while it is away. */
    private void crashAmidOrders(String service) {
        var shoppers = IntStream.range(0, ORDERS_A_CRASH)
                .mapToObj(shopper -> CompletableFuture.runAsync(
                        () -> order(BETWEEN_SHOPPERS.multipliedBy(shopper)), Thread.ofVirtual()::start))
                .toList();
        sleep(BETWEEN_SHOPPERS);
        crash(service);
        shoppers.forEach(CompletableFuture::join);
    }

    private void order(Duration later) {
        sleep(later);
        var phone = Shopper.newPhone();
        Shopper.visits(stack.anybody(), Shopper.FASHION, "fr", PATIENCE).orders(variantId, phone);
        phones.add(phone);
    }

    private void crash(String service) {
        long pid = stack.pid(service);
        stack.kill(service);
        Awaitility.await(service + " runs again")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> stack.pid(service) != pid && stack.pid(service) != 0);
        stack.awaitReady(service);
    }

    private static long counted(Caller owner) {
        return owner.get("/api/v1/insights/overview")
                .json()
                .get("totals")
                .get("orders")
                .asLong();
    }

    private JsonNode stock(Caller owner) {
        return owner.get("/api/v1/stock/" + variantId).json();
    }

    private void count(int onHand) {
        var owner = owner();
        var path = "/api/v1/stock/" + variantId;
        var tag = owner.get(path).headers().firstValue("ETag").orElseThrow();
        var body = BodyPublishers.ofString(Shopper.json(Map.of("onHand", onHand)));
        var answer = owner.send("PUT", path, body, "If-Match", tag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Signed in anew: the journey takes longer than a token lives. */
    private Caller owner() {
        return stack.signedIn("owner@fashion.demo");
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

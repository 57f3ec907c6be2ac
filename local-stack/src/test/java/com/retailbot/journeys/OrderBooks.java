package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * What each service has written down about the orders of one journey: the order, its reservation, its score and its row
 * in the warehouse. Opening the books fills a shelf and approves every order; closing them puts both back.
 */
final class OrderBooks implements AutoCloseable {

    private static final Duration CATCHING_UP = Duration.ofMinutes(3);
    private static final Duration NOTHING_COMES_TWICE = Duration.ofSeconds(3);
    private static final int ENOUGH = 1_000;

    private final RunningStack stack;
    private final Shelf shelf;
    private final CodPolicy policy;
    private final int availableBefore;
    private final long countedBefore;
    private final ConcurrentLinkedQueue<String> phones = new ConcurrentLinkedQueue<>();

    OrderBooks(RunningStack stack) {
        this.stack = stack;
        // Signed in anew each time: a journey may take longer than a token lives.
        Supplier<Caller> owner = () -> stack.signedIn("owner@fashion.demo");
        this.shelf = Shelf.withAtLeast(3, owner);
        this.policy = CodPolicy.approvingEverything(owner);
        shelf.count(shelf.onHandBefore() + ENOUGH);
        this.availableBefore = shelf.available();
        this.countedBefore = counted();
    }

    /** One shopper orders one piece, and sends each message again for as long as told while the platform is away. */
    void order(Duration patience) {
        var phone = Shopper.newPhone();
        Shopper.visits(stack.anybody(), Shopper.FASHION, "fr", patience).orders(shelf.variantId(), phone);
        phones.add(phone);
    }

    int orders() {
        return phones.size();
    }

    /** Waits until every service has each order exactly once and confirmed. */
    void agree() {
        Awaitility.await("everybody has caught up")
                .atMost(CATCHING_UP)
                .pollInterval(Duration.ofSeconds(2))
                .ignoreExceptions()
                .untilAsserted(this::everybodyCounts);
        Pause.of(NOTHING_COMES_TWICE);
        everybodyCounts();
    }

    private void everybodyCounts() {
        var placed = phones.stream().flatMap(phone -> ordersOf(phone).stream()).toList();
        assertThat(placed)
                .extracting(order -> order.get("status").asString())
                .hasSize(orders())
                .containsOnly("CONFIRMED");
        var ids = placed.stream().map(order -> order.get("orderId").asString()).collect(Collectors.toSet());
        assertThat(ids).hasSize(orders());
        var list = ids.stream().collect(Collectors.joining("','", "('", "')"));
        var all = String.valueOf(orders());
        assertThat(stack.query("inventory", "select sum(quantity) from reservation where order_id in " + list))
                .as("pieces reserved")
                .isEqualTo(all);
        assertThat(stack.query("cod_fraud", "select count(*) from assessment where order_id in " + list))
                .as("orders scored")
                .isEqualTo(all);
        assertThat(stack.query(
                        "analytics",
                        "select count(*) from fact_order where status = 'CONFIRMED' and risk is not null and order_id"
                                + " in "
                                + list))
                .as("orders in the warehouse")
                .isEqualTo(all);
        assertThat(shelf.available()).as("pieces left").isEqualTo(availableBefore - orders());
        assertThat(counted()).as("orders on the dashboard").isEqualTo(countedBefore + orders());
    }

    private Collection<JsonNode> ordersOf(String phone) {
        return Shopper.items(shelf.owner().get("/api/v1/orders?query=" + phone).json());
    }

    private long counted() {
        return shelf.owner()
                .get("/api/v1/insights/overview")
                .json()
                .get("totals")
                .get("orders")
                .asLong();
    }

    @Override
    public void close() {
        shelf.count(shelf.onHandBefore() + orders());
        policy.close();
    }

    /** One stocked variant. */
    private record Shelf(Supplier<Caller> signIn, String variantId, int onHandBefore) {

        static Shelf withAtLeast(int pieces, Supplier<Caller> owner) {
            var item = Shopper.items(owner.get().get("/api/v1/stock?limit=200").json()).stream()
                    .filter(stocked -> stocked.get("available").asInt() > pieces)
                    .findFirst()
                    .orElseThrow();
            return new Shelf(
                    owner, item.get("variantId").asString(), item.get("onHand").asInt());
        }

        Caller owner() {
            return signIn.get();
        }

        int available() {
            return owner().get(path()).json().get("available").asInt();
        }

        void count(int onHand) {
            var owner = owner();
            var tag = owner.get(path()).headers().firstValue("ETag").orElseThrow();
            var answer = owner.putIfMatch(path(), "{\"onHand\":%d}".formatted(onHand), tag);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }

        private String path() {
            return "/api/v1/stock/" + variantId;
        }
    }
}

package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

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
    private static final Duration BETWEEN_SHOPPERS = Duration.ofSeconds(1);

    private final RunningStack stack = RunningStack.get();

    @Test
    void noOrderIsLostOrDoubledWhileEachServiceCrashes() {
        try (var books = new OrderBooks(stack)) {
            SERVICES.forEach(service -> crashAmidOrders(service, books));

            assertThat(books.orders()).isEqualTo(SERVICES.size() * ORDERS_A_CRASH);
            books.agree();
        }
    }

    /** Some have begun to order when the service ends, the others come while it is away. */
    private void crashAmidOrders(String service, OrderBooks books) {
        var shoppers = IntStream.range(0, ORDERS_A_CRASH)
                .mapToObj(shopper -> CompletableFuture.runAsync(
                        () -> {
                            Pause.of(BETWEEN_SHOPPERS.multipliedBy(shopper));
                            books.order(PATIENCE);
                        },
                        Thread.ofVirtual()::start))
                .toList();
        Pause.of(BETWEEN_SHOPPERS);
        crash(service);
        shoppers.forEach(CompletableFuture::join);
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
}

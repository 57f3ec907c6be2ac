package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.journeys.Caller.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store goes away for a while: people get clear answers, and what was accepted is complete once it is back. */
@Order(Integer.MAX_VALUE - 1)
class OutageJourneyTest {

    private static final int SHOPPERS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration OUTAGE = Duration.ofSeconds(12);
    private static final List<String> PAGES = List.of(
            "/api/v1/orders", "/api/v1/stock", "/api/v1/bots", "/api/v1/assessments", "/api/v1/insights/overview");

    private final RunningStack stack = RunningStack.get();

    @ParameterizedTest
    @ValueSource(strings = {"redis", "kafka", "postgresql", "mongo-wire"})
    void ordersAreCompleteAfterAStoreWasAway(String store) {
        var owner = stack.signedIn("owner@fashion.demo");
        var shopper = Shopper.visits(stack.anybody(), Shopper.FASHION, "en");
        try (var books = new OrderBooks(stack)) {
            var orders = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> books.order(PATIENCE), Thread.ofVirtual()::start))
                    .limit(SHOPPERS)
                    .toList();
            stack.hold(store);
            try {
                PAGES.forEach(page -> isClear(page, owner.get(page)));
                isClear("a message", shopper.sends(Shopper.message("do you have black shoes?")));
                Pause.of(OUTAGE);
            } finally {
                stack.release(store);
            }

            orders.forEach(CompletableFuture::join);
            assertThat(books.orders()).isEqualTo(SHOPPERS);
            books.agree();
            assertThat(shopper.sends(Shopper.message("do you have black shoes?"))
                            .status())
                    .isEqualTo(200);
        }
    }

    /** Answered in full, or told to come again: never a failure that says nothing. */
    private static void isClear(String what, Answer answer) {
        assertThat(answer.status()).as("%s: %s", what, answer.text()).isIn(200, 503);
        if (answer.status() == 503) {
            assertThat(answer.headers().firstValue("Retry-After")).as(what).isPresent();
            assertThat(answer.json().path("code").asString(""))
                    .as("%s: %s", what, answer.text())
                    .isEqualTo("temporarily-unavailable");
            assertThat(answer.json().path("detail").asString("")).as(what).isNotBlank();
        }
    }
}

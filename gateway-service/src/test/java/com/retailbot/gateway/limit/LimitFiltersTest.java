package com.retailbot.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.ratelimit.RedisRateLimiter;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

class LimitFiltersTest {

    private static final Rate SHOPPER = new Rate(5, 30);
    private static final Rate ADDRESS = new Rate(200, 1000);

    private final Buckets buckets = new Buckets();
    private final GatewayFilter filter = new LimitFilters(buckets, 0)
            .rate("widget-chat", Limit.ofVisitors(SHOPPER, ADDRESS, DataSize.ofKilobytes(64)));

    @Test
    void aShopperIsCountedByAddressAndByToken() {
        assertThat(passes("one")).isTrue();
        assertThat(passes("another")).isTrue();

        assertThat(buckets.asked)
                .extracting(bucket -> bucket.replaceAll(" .*", ""))
                .containsExactly(
                        "widget-chat-address", "widget-chat-visitor", "widget-chat-address", "widget-chat-visitor");
        assertThat(buckets.asked.get(1)).isNotEqualTo(buckets.asked.get(3)).doesNotContain("one");
        assertThat(buckets.getConfig()).containsOnlyKeys("widget-chat-address", "widget-chat-visitor");
    }

    @Test
    void inventingATokenForEachRequestDoesNotHelpAgainstTheRateOfTheAddress() {
        buckets.empty = "widget-chat-address";

        assertThat(passes("invented")).isFalse();
        assertThat(buckets.asked).as("no bucket for the invented token").hasSize(1);
    }

    @Test
    void whoHasNoTokenYetSharesTheRateOfTheAddressOnly() {
        buckets.empty = "widget-chat-visitor";

        assertThat(passes(null)).isTrue();
    }

    private boolean passes(@Nullable String token) {
        MockServerHttpRequest.BaseBuilder<?> request = MockServerHttpRequest.get("/api/v1/widget/b/messages");
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        List<String> passed = new ArrayList<>();
        filter.filter(MockServerWebExchange.from(request), exchange -> {
                    passed.add("chain");
                    return Mono.empty();
                })
                .onErrorResume(TooManyRequestsException.class, refused -> Mono.empty())
                .block();
        return !passed.isEmpty();
    }

    /** Notes which buckets are asked; all are full but one. */
    private static final class Buckets extends RedisRateLimiter {
        private final List<String> asked = new ArrayList<>();
        private @Nullable String empty;

        Buckets() {
            super(1, 1);
        }

        @Override
        public Mono<Response> isAllowed(String routeId, String id) {
            asked.add(routeId + " " + id);
            return Mono.just(new Response(!routeId.equals(empty), Map.of()));
        }
    }
}

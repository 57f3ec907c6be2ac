package com.retailbot.gateway.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.ratelimit.RedisRateLimiter;
import org.springframework.cloud.gateway.support.ipresolver.XForwardedRemoteAddressResolver;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rate by token bucket in Redis, shared by all replicas; size by counting bytes, whatever Content-Length claims. */
@Component
public class LimitFilters {

    private final RedisRateLimiter limiter;
    private final @Nullable XForwardedRemoteAddressResolver addresses;

    /** @param trustedProxies how many proxies in front append to X-Forwarded-For; 0 when the gateway faces the network itself */
    LimitFilters(RedisRateLimiter limiter, @Value("${retailbot.trusted-proxies:0}") int trustedProxies) {
        this.limiter = limiter;
        this.addresses = trustedProxies == 0 ? null : XForwardedRemoteAddressResolver.maxTrustedIndex(trustedProxies);
    }

    /** While Redis is away everybody passes: the limiter protects the shop, it must not close it. */
    public GatewayFilter rate(String routeId, Limit limit) {
        limit.rates()
                .forEach((caller, rate) -> limiter.getConfig()
                        .put(
                                bucketId(routeId, caller),
                                new RedisRateLimiter.Config()
                                        .setReplenishRate(rate.perSecond())
                                        .setBurstCapacity(rate.burst())));
        return (exchange, chain) -> Flux.fromIterable(limit.rates().entrySet())
                .concatMap(entry -> count(exchange, routeId, entry.getKey(), entry.getValue()))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private Mono<Void> count(ServerWebExchange exchange, String routeId, Caller caller, Rate rate) {
        return callerKey(exchange, caller)
                .flatMap(key -> limiter.isAllowed(bucketId(routeId, caller), key))
                .flatMap(answer -> answer.isAllowed() ? Mono.empty() : Mono.error(new TooManyRequestsException(rate)));
    }

    private static String bucketId(String routeId, Caller caller) {
        return routeId + "-" + caller.name().toLowerCase(Locale.ROOT);
    }

    public GatewayFilter size(Limit limit) {
        long largest = limit.largestBody().toBytes();
        return (exchange, chain) -> {
            if (exchange.getRequest().getHeaders().getContentLength() > largest) {
                return Mono.error(new BodyTooLargeException(limit.largestBody()));
            }
            ServerHttpRequest counted = new CountedBody(exchange.getRequest(), limit.largestBody());
            return chain.filter(exchange.mutate().request(counted).build());
        };
    }

    /** Empty when the request carries no such identity. */
    private Mono<String> callerKey(ServerWebExchange exchange, Caller caller) {
        return switch (caller) {
            case MEMBER -> exchange.getPrincipal().map(Principal::getName);
            case VISITOR -> Mono.justOrEmpty(visitorKey(exchange));
            case ADDRESS -> Mono.just(addressKey(exchange));
        };
    }

    private static @Nullable String visitorKey(ServerWebExchange exchange) {
        String token = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return token == null ? null : sha256(token);
    }

    private String addressKey(ServerWebExchange exchange) {
        var remote = addresses == null ? exchange.getRequest().getRemoteAddress() : addresses.resolve(exchange);
        return remote == null ? "unknown" : Objects.toString(remote.getAddress(), remote.getHostString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    private static final class CountedBody extends ServerHttpRequestDecorator {

        private final DataSize largest;

        CountedBody(ServerHttpRequest request, DataSize largest) {
            super(request);
            this.largest = largest;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong seen = new AtomicLong();
            return super.getBody().handle((buffer, sink) -> {
                if (seen.addAndGet(buffer.readableByteCount()) > largest.toBytes()) {
                    DataBufferUtils.release(buffer);
                    sink.error(new BodyTooLargeException(largest));
                } else {
                    sink.next(buffer);
                }
            });
        }
    }
}

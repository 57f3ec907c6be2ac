package com.retailbot.inventory;

import static org.awaitility.Awaitility.await;

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
import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A shop with one variant, told to the service by events and looked at through its interface. */
@IntegrationTest
public abstract class InventoryServiceTest {

    protected static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    protected final TenantId shop = TenantId.random();
    protected final String owner = TestTokens.member(shop, Role.OWNER);
    protected final String variant = "v-" + UUID.randomUUID();

    @Autowired
    protected TestEvents events;

    @Autowired
    protected RestTestClient http;

    /** Orders come after their products: the two topics are read independently. */
    protected void stocked(int onHand) {
        events.publish(shop, product(1, onHand));
        awaitStock(onHand, 0);
    }

    protected void awaitStock(int onHand, int reserved) {
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

    /** A person counts. */
    protected void count(int onHand) {
        String etag = get("/api/v1/stock/" + variant, owner)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        put("/api/v1/stock/" + variant, owner, "{\"onHand\": %d}".formatted(onHand), etag)
                .expectStatus()
                .isOk();
    }

    protected boolean isMine(StockChanged change) {
        return change.variantId().equals(variant);
    }

    protected ProductChanged product(long version, int stock) {
        return product(variant, version, stock);
    }

    protected ProductChanged product(String variantId, long version, int stock) {
        return product(variantId, version, stock, true);
    }

    protected ProductChanged product(String variantId, long version, int stock, boolean active) {
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

    protected OrderPlaced order(String id, int quantity) {
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

    protected OrderStatusChanged status(String id, OrderStatus to) {
        return new OrderStatusChanged(
                id + variant, "N-" + id, OrderStatus.CONFIRMED, to, "test", null, null, false, NOW);
    }

    protected RestTestClient.ResponseSpec get(String path, String token) {
        return http.get().uri(path).headers(bearer(token)).exchange();
    }

    protected RestTestClient.ResponseSpec put(String path, String token, String body, @Nullable String etag) {
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

    protected static Consumer<HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }
}

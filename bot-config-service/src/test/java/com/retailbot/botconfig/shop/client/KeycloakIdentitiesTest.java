package com.retailbot.botconfig.shop.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.botconfig.shop.ShopProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a server that keeps to the parts of Keycloak's admin interface that the client uses. */
class KeycloakIdentitiesTest {
    private static final TenantId SHOP = TenantId.random();
    private final AtomicReference<JsonNode> stored = new AtomicReference<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/retailbot/protocol/openid-connect/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean known = form.contains("grant_type=client_credentials")
                    && form.contains("client_id=bot-config")
                    && form.contains("client_secret=s3cret");
            answer(exchange, known ? 200 : 401, known ? "{\"access_token\": \"service-token\"}" : "{}");
        });
        server.createContext("/admin/realms/retailbot/users/u-1", this::user);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theShopIsWrittenAndEverythingElseOfTheAccountIsKept() {
        identities("s3cret").assignShop("u-1", SHOP, Role.MANAGER);

        JsonNode user = Objects.requireNonNull(stored.get());
        assertThat(user.at("/attributes/shop_id/0").asString()).isEqualTo(SHOP.value());
        assertThat(user.at("/attributes/shop_role/0").asString()).isEqualTo("manager");
        assertThat(user.at("/attributes/locale/0").asString()).isEqualTo("ar");
        assertThat(user.at("/email").asString()).isEqualTo("amel@shop.test");
    }

    @Test
    void aRefusedServiceAccountIsToldAsUnavailable() {
        assertUnavailable(identities("wrong"), "u-1");
    }

    @Test
    void anUnknownUserIsToldAsUnavailableInsteadOfBeingIgnored() {
        assertUnavailable(identities("s3cret"), "u-2");
    }

    @Test
    void aStoppedKeycloakIsToldAsUnavailable() {
        KeycloakIdentities identities = identities("s3cret");
        server.stop(0);
        assertUnavailable(identities, "u-1");
    }

    private static void assertUnavailable(KeycloakIdentities identities, String userId) {
        assertThatThrownBy(() -> identities.assignShop(userId, SHOP, Role.OWNER))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ShopProblem.IDENTITY_UNAVAILABLE));
    }

    private KeycloakIdentities identities(String secret) {
        return new KeycloakIdentities(new KeycloakSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                "retailbot",
                "bot-config",
                secret,
                Duration.ofSeconds(2)));
    }

    private void user(HttpExchange exchange) throws IOException {
        if (!"Bearer service-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if ("PUT".equals(exchange.getRequestMethod())) {
            stored.set(JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()));
            answer(exchange, 204, "");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"id\": \"u-1\", \"email\": \"amel@shop.test\", \"attributes\": {\"locale\": [\"ar\"]}}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

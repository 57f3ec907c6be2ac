package com.retailbot.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.retailbot.embedded.EmbeddedKafka;
import com.retailbot.embedded.EmbeddedRedis;
import com.retailbot.embedded.ServerSettings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What stands around the gateway in its tests: a real Redis and Kafka, an identity provider, and one service that notes what reaches it. */
final class Surroundings {

    static final String ISSUER = "http://identity.test/realms/retailbot";

    private static final RSAKey KEY = newKey();
    private static final RSAKey FOREIGN_KEY = newKey();
    static final List<String> REACHED = new CopyOnWriteArrayList<>();

    private Surroundings() {}

    static void register(DynamicPropertyRegistry properties) throws IOException {
        Path folder = Files.createTempDirectory("gateway-test");
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("assets"));
        Files.writeString(site.resolve("index.html"), "<!doctype html><title>builder</title>");
        Files.writeString(site.resolve("widget.js"), "window.widget = true");
        Files.writeString(site.resolve("assets/app-1.js"), "app");
        Files.writeString(folder.resolve("secret.txt"), "outside of the site");
        EmbeddedRedis redis =
                EmbeddedRedis.start(ServerSettings.throwaway(Files.createDirectories(folder.resolve("redis"))));
        EmbeddedKafka kafka =
                EmbeddedKafka.start(ServerSettings.throwaway(Files.createDirectories(folder.resolve("kafka"))));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            redis.close();
            kafka.close();
        }));
        int service = serve();
        properties.add("REDIS_URL", redis::url);
        properties.add("KAFKA_BOOTSTRAP_SERVERS", kafka::bootstrapServers);
        properties.add("OIDC_ISSUER_URI", () -> ISSUER);
        properties.add("OIDC_JWK_SET_URI", () -> "http://127.0.0.1:%d/certs".formatted(service));
        properties.add("WEB_UI_DIR", site::toString);
        properties.add("MANAGEMENT_PORT", () -> 0);
        properties.add("LOG_FORMAT", () -> "");
        for (String name :
                List.of("BOT_CONFIG", "CONVERSATION", "INTEGRATION", "INVENTORY", "COD_FRAUD", "CART_RECOVERY")) {
            properties.add(name + "_URL", () -> "http://127.0.0.1:" + service);
        }
        // Nothing listens there: a service that is down.
        properties.add("ANALYTICS_URL", () -> "http://127.0.0.1:1");
    }

    static String token() {
        return sign(KEY, Duration.ofMinutes(5), "retailbot-api");
    }

    static String expiredToken() {
        return sign(KEY, Duration.ofHours(-1), "retailbot-api");
    }

    static String foreignToken() {
        return sign(FOREIGN_KEY, Duration.ofMinutes(5), "retailbot-api");
    }

    static String tokenForAnotherAudience() {
        return sign(KEY, Duration.ofMinutes(5), "another-api");
    }

    private static String sign(RSAKey key, Duration validFor, String audience) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience)
                .subject("test-user")
                .expirationTime(Date.from(Instant.now().plus(validFor)))
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/certs", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                String cookie = exchange.getRequestHeaders().getFirst("Cookie");
                REACHED.add(exchange.getRequestURI().getPath());
                answer(
                        exchange,
                        "%s %d bytes cookie=%s"
                                .formatted(exchange.getRequestURI().getPath(), body.length, cookie));
            });
            server.setExecutor(runnable -> Thread.ofVirtual().start(runnable));
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

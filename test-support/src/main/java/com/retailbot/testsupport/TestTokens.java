package com.retailbot.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.retailbot.defaults.crypto.Secret;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.defaults.security.VisitorTokens;
import com.retailbot.events.TenantId;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Access tokens as Keycloak issues them, from an identity provider of this test run, and visitor tokens. */
public final class TestTokens {

    static final String ISSUER = "http://identity.test/realms/retailbot";

    private static final RSAKey KEY = newKey();
    private static final RSAKey FOREIGN_KEY = newKey();
    private static final String JWK_SET_URI = serveKeys();

    private TestTokens() {}

    static String jwkSetUri() {
        return JWK_SET_URI;
    }

    /** A member of the shop with this role. */
    public static String member(TenantId tenant, Role role) {
        return token(claims -> claims.claim("shop_id", tenant.value()).claim("shop_role", role.claim()));
    }

    /** Somebody who signed in and has no shop yet. */
    public static String userWithoutShop(String userId, String email) {
        return token(claims -> claims.subject(userId).claim("email", email).claim("name", "Test user"));
    }

    public static String expired(TenantId tenant, Role role) {
        return token(claims -> claims.claim("shop_id", tenant.value())
                .claim("shop_role", role.claim())
                .expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1)))));
    }

    /** For another audience than this platform. */
    public static String forAnotherAudience(TenantId tenant, Role role) {
        return token(claims -> claims.claim("shop_id", tenant.value())
                .claim("shop_role", role.claim())
                .audience("another-api"));
    }

    /** Signed by a key that the identity provider does not know. */
    public static String signedByAnotherKey(TenantId tenant, Role role) {
        return sign(
                base().claim("shop_id", tenant.value())
                        .claim("shop_role", role.claim())
                        .build(),
                FOREIGN_KEY);
    }

    /** A token with the claims as the caller wants them. */
    public static String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return sign(claims.apply(base()).build(), KEY);
    }

    public static String visitor(Visitor visitor) {
        return new VisitorTokens(Secret.ofBase64("VISITOR_TOKEN_KEY", TestKeys.VISITOR_TOKEN), Clock.systemUTC())
                .issue(visitor);
    }

    private static JWTClaimsSet.Builder base() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("retailbot-api")
                .subject("test-user")
                .claim("email", "member@shop.test")
                .claim("email_verified", true)
                .claim("name", "Test member")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(10))));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
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

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serveKeys() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/certs", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.setExecutor(runnable -> Thread.ofVirtual().start(runnable));
            server.start();
            return "http://127.0.0.1:%d/certs".formatted(server.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

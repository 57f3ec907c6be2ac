package com.retailbot.botconfig.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.botconfig.BotConfigTest;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@BotConfigTest
class ShopApiTest {
    private static final String FASHION = "11111111-1111-4111-8111-111111111111";
    private static final String ELECTRONICS = "22222222-2222-4222-8222-222222222222";

    @Autowired
    RestTestClient http;

    @Autowired
    FakeIdentities identities;

    @Autowired
    TestEvents events;

    private final String userId = UUID.randomUUID().toString();
    private final String token = TestTokens.userWithoutShop(userId, userId + "@shop.test");

    @AfterEach
    void identitiesAreBack() {
        identities.down(false);
    }

    @Test
    void somebodyWithoutAShopSeesWhoTheyAre() {
        get("/api/v1/me", token)
                .expectBody()
                .jsonPath("$.user.email")
                .isEqualTo(userId + "@shop.test")
                .jsonPath("$.shop")
                .isEmpty()
                .jsonPath("$.shops.length()")
                .isEqualTo(0)
                .jsonPath("$.tokenOutdated")
                .isEqualTo(false);
    }

    @Test
    void whoRegistersAShopOwnsItAndEverybodyLearnsOfIt() {
        String shopId = register("Chez Amel", 201);

        assertThat(identities.of(userId)).contains(new FakeIdentities.Assignment(new TenantId(shopId), Role.OWNER));
        ShopRegistered event =
                events.await(ShopRegistered.class, shop -> shop.shopId().equals(shopId));
        assertThat(event.name()).isEqualTo("Chez Amel");
        assertThat(event.currency()).isEqualTo("DZD");
        assertThat(event.demo()).isFalse();
        get("/api/v1/me", token)
                .expectBody()
                .jsonPath("$.shop.id")
                .isEqualTo(shopId)
                .jsonPath("$.role")
                .isEqualTo("owner")
                .jsonPath("$.tokenOutdated")
                .isEqualTo(true);
        get("/api/v1/me", tokenFor(shopId, "owner"))
                .expectBody()
                .jsonPath("$.tokenOutdated")
                .isEqualTo(false);
    }

    @Test
    void withKeycloakDownNothingIsRegisteredAndTheRepetitionMakesOneShop() {
        identities.down(true);
        post("Sidi Shop")
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("identity-unavailable");
        get("/api/v1/me", token).expectBody().jsonPath("$.shops.length()").isEqualTo(0);

        identities.down(false);
        String first = register("Sidi Shop", 201);
        String second = register("sidi shop", 201);

        assertThat(second).isEqualTo(first);
        get("/api/v1/me", token).expectBody().jsonPath("$.shops.length()").isEqualTo(1);
    }

    @Test
    void aShopNeedsANameAKnownIndustryAndALanguage() {
        http.post()
                .uri("/api/v1/shops")
                .headers(bearer(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", " ", "industry", "weapons", "defaultLanguage", "de"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-request")
                .jsonPath("$.errors.length()")
                .isEqualTo(3);
    }

    @Test
    void demoMembersAreMatchedByEMailOnTheirFirstSignIn() {
        String owner = TestTokens.userWithoutShop("demo-owner", "Owner@Fashion.demo");
        get("/api/v1/me", owner)
                .expectBody()
                .jsonPath("$.shop.id")
                .isEqualTo(FASHION)
                .jsonPath("$.shop.demo")
                .isEqualTo(true)
                .jsonPath("$.role")
                .isEqualTo("owner")
                .jsonPath("$.shops.length()")
                .isEqualTo(2)
                .jsonPath("$.tokenOutdated")
                .isEqualTo(true);
        assertThat(identities.of("demo-owner"))
                .contains(new FakeIdentities.Assignment(new TenantId(FASHION), Role.OWNER));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void anUnverifiedAddressOpensNoShop(@Nullable Boolean verified) {
        String stranger = TestTokens.token(claims -> claims.subject("stranger")
                .claim("email", "analyst@fashion.demo")
                .claim("email_verified", verified));
        get("/api/v1/me", stranger).expectBody().jsonPath("$.shops.length()").isEqualTo(0);
    }

    @Test
    void aMemberOfTwoShopsSwitchesAndStaysThere() {
        String owner = TestTokens.token(claims -> claims.subject("owner-of-two")
                .claim("email", "switcher@shop.test")
                .claim("name", "Switcher"));
        String first = register(owner, "First", 201);
        String second = register(owner, "Second", 201);

        workIn(owner, first, 204);
        assertThat(identities.of("owner-of-two"))
                .contains(new FakeIdentities.Assignment(new TenantId(first), Role.OWNER));
        get("/api/v1/me", owner).expectBody().jsonPath("$.shop.id").isEqualTo(first);
        workIn(owner, second, 204);
        get("/api/v1/me", owner).expectBody().jsonPath("$.shop.id").isEqualTo(second);
    }

    @Test
    void aShopOfOthersLooksAsIfItDidNotExist() {
        workIn(token, ELECTRONICS, 404);
        assertThat(identities.of(userId)).isEmpty();
    }

    @Test
    void otherTenantCannotReadOrChangeTheShop() {
        String shopId = register("Mine", 201);
        String stranger = TestTokens.member(TenantId.random(), Role.OWNER);
        http.get()
                .uri("/api/v1/shops/current")
                .headers(bearer(stranger))
                .exchange()
                .expectStatus()
                .isNotFound();
        get("/api/v1/members", stranger)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        get("/api/v1/members", tokenFor(shopId, "owner"))
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].role")
                .isEqualTo("owner");
    }

    @Test
    void theShopIsChangedByItsOwnerWithTheVersionThatWasRead() {
        String shopId = register("Before", 201);
        String owner = tokenFor(shopId, "owner");
        String etag = get("/api/v1/shops/current", owner)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();

        change(owner, null).expectStatus().isEqualTo(428);
        change(tokenFor(shopId, "manager"), etag).expectStatus().isForbidden();
        change(owner, etag)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("After");
        change(owner, etag).expectStatus().isEqualTo(412);
    }

    private RestTestClient.ResponseSpec change(String caller, @Nullable String etag) {
        return http.put()
                .uri("/api/v1/shops/current")
                .headers(bearer(caller))
                .headers(headers -> {
                    if (etag != null) {
                        headers.setIfMatch(etag);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", "After", "industry", "grocery", "defaultLanguage", "ar"))
                .exchange();
    }

    private void workIn(String caller, String shopId, int status) {
        http.put()
                .uri("/api/v1/me/active-shop")
                .headers(bearer(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("shopId", shopId))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private String tokenFor(String shopId, String role) {
        return TestTokens.token(
                claims -> claims.subject(userId).claim("shop_id", shopId).claim("shop_role", role));
    }

    private RestTestClient.ResponseSpec get(String path, String caller) {
        return http.get()
                .uri(path)
                .headers(bearer(caller))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private RestTestClient.ResponseSpec post(String name) {
        return post(token, name);
    }

    private RestTestClient.ResponseSpec post(String caller, String name) {
        return http.post()
                .uri("/api/v1/shops")
                .headers(bearer(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", name, "industry", "fashion", "defaultLanguage", "fr"))
                .exchange();
    }

    private String register(String name, int status) {
        return register(token, name, status);
    }

    private String register(String caller, String name, int status) {
        @SuppressWarnings("unchecked")
        Map<String, Object> shop = post(caller, name)
                .expectStatus()
                .isEqualTo(status)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(Objects.requireNonNull(shop).get("id"));
    }

    private static java.util.function.Consumer<HttpHeaders> bearer(String accessToken) {
        return headers -> headers.setBearerAuth(accessToken);
    }
}

package com.retailbot.testsupport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class SharedWebConventionsTest {

    private final TenantId tenant = TenantId.random();
    private final String owner = TestTokens.member(tenant, Role.OWNER);

    @Autowired
    RestTestClient http;

    @Test
    void aRequestWithoutATokenIsUnauthenticated() {
        http.get()
                .uri("/api/v1/notes/x")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
    }

    @Test
    void expiredForeignAndWronglyAddressedTokensAreRefused() {
        for (String token : new String[] {
            TestTokens.expired(tenant, Role.OWNER),
            TestTokens.signedByAnotherKey(tenant, Role.OWNER),
            TestTokens.forAnotherAudience(tenant, Role.OWNER),
            "not-a-token"
        }) {
            get("/api/v1/notes/x", token).expectStatus().isUnauthorized();
        }
    }

    @Test
    void somebodyWithoutAShopIsToldSo() {
        get("/api/v1/notes/x", TestTokens.userWithoutShop("u1", "new@user.test"))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-shop");
    }

    @Test
    void aRoleIncludesTheRolesBelowIt() {
        get("/api/v1/managers-only", owner).expectStatus().isOk();
        get("/api/v1/managers-only", TestTokens.member(tenant, Role.MANAGER))
                .expectStatus()
                .isOk();
        get("/api/v1/managers-only", TestTokens.member(tenant, Role.AGENT))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
        get("/api/v1/managers-only", TestTokens.member(tenant, Role.ANALYST))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aProblemNamesTheFieldTheValueAndTheTrace() {
        post("{\"id\": \"\", \"text\": \"t\"}", null)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:retailbot:problem:invalid-request")
                .jsonPath("$.errors[0].field")
                .isEqualTo("id")
                .jsonPath("$.traceId")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "{\"id\": {}}"})
    void malformedJsonIsAProblem(String body) {
        post(body, null)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed-body");
    }

    @Test
    void aWrongParameterTypeIsAProblem() {
        get("/api/v1/number?value=many", owner)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].rejected")
                .isEqualTo("many");
    }

    @Test
    void anUnexpectedFailureHidesItsInsideAndQuotesATrace() {
        get("/api/v1/broken", owner)
                .expectStatus()
                .is5xxServerError()
                .expectBody(String.class)
                .value(body -> assertThat(body)
                        .contains("internal-error")
                        .contains("traceId")
                        .doesNotContain("secret detail"));
    }

    @Test
    void theSameIdempotencyKeyGivesTheFirstAnswerAgain() {
        String id = UUID.randomUUID().toString();
        String body = "{\"id\": \"%s\", \"text\": \"t\"}".formatted(id);

        post(body, "key-" + id)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.times")
                .isEqualTo(1);
        post(body, "key-" + id)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.times")
                .isEqualTo(1);

        get("/api/v1/notes/" + id, owner).expectBody().jsonPath("$.times").isEqualTo(1);
    }

    @Test
    void anIdempotencyKeyWithAnotherBodyIsRefused() {
        String id = UUID.randomUUID().toString();

        post("{\"id\": \"%s\", \"text\": \"t\"}".formatted(id), "key-" + id)
                .expectStatus()
                .isCreated();
        post("{\"id\": \"%s\", \"text\": \"other\"}".formatted(id), "key-" + id)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void aVisitorTokenOpensItsOwnBotOnly() {
        String token = TestTokens.visitor(new Visitor(tenant, "bot-a", "b1", "visitor-1", "c1"));

        get("/api/v1/widget/bot-a/whoami", token)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("visitor-1");
        get("/api/v1/widget/bot-b/whoami", token).expectStatus().isNotFound();
        get("/api/v1/widget/bot-a/whoami", token + "x").expectStatus().isUnauthorized();
        get("/api/v1/widget/bot-a/whoami", owner).expectStatus().isUnauthorized();
        get("/api/v1/notes/x", token).expectStatus().isUnauthorized();
    }

    private RestTestClient.ResponseSpec get(String path, String token) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    private RestTestClient.ResponseSpec post(String body, @org.jspecify.annotations.Nullable String idempotencyKey) {
        return http.post()
                .uri("/api/v1/notes")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + owner)
                .headers(headers -> {
                    if (idempotencyKey != null) {
                        headers.set("Idempotency-Key", idempotencyKey);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}

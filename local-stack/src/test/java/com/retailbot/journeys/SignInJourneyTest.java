package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SignInJourneyTest {

    private static final String VERIFIER = "a-verifier-of-forty-three-or-more-characters-for-pkce";

    private final RunningStack stack = RunningStack.get();
    private final SignIn signIn = new SignIn(stack.keycloak());

    @Test
    void memberCarriesShopRoleAndAudienceInTheToken() {
        var claims = SignIn.claims(signIn.accessToken("agent@fashion.demo", "demo-fashion"));

        assertThat(claims.get("shop_id").asString()).isEqualTo("11111111-1111-4111-8111-111111111111");
        assertThat(claims.get("shop_role").asString()).isEqualTo("agent");
        assertThat(claims.get("aud").toString()).contains("retailbot-api");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    /** The tenant comes from the token alone, so nobody may write it into his own account. */
    @Test
    void newcomerCannotMakeHimselfOwnerOfAShop() throws Exception {
        var claims = register(Map.of(
                "shop_id", "11111111-1111-4111-8111-111111111111",
                "shop_role", "owner",
                "user.attributes.shop_id", "11111111-1111-4111-8111-111111111111",
                "user.attributes.shop_role", "owner"));

        assertThat(claims.has("shop_id")).isFalse();
        assertThat(claims.has("shop_role")).isFalse();
        assertThat(claims.get("aud").toString()).contains("retailbot-api");
    }

    @Test
    void browserMustProveThatItAskedForTheCode() {
        var parameters = new HashMap<>(codeFlow());
        parameters.remove("code_challenge");
        parameters.remove("code_challenge_method");

        var answer = new LoginPages(stack.keycloak()).authorize(parameters);

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void codeGoesToTheWebBuilderOnly() {
        var parameters = new HashMap<>(codeFlow());
        parameters.put("redirect_uri", "http://elsewhere.example/");

        assertThat(new LoginPages(stack.keycloak()).authorize(parameters).statusCode())
                .isEqualTo(400);
    }

    @Test
    void webBuilderTakesNoPasswords() {
        var answer = signIn.token(Map.of(
                "grant_type", "password",
                "client_id", "web-builder",
                "username", "owner@fashion.demo",
                "password", "demo-fashion"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("unauthorized_client");
    }

    private JsonNode register(Map<String, String> extraFields) throws Exception {
        var pages = new LoginPages(stack.keycloak());
        var form = pages.registration(pages.authorize(codeFlow()));
        var fields = new HashMap<>(Map.of(
                "email", "newcomer-%s@example.com".formatted(UUID.randomUUID()),
                "firstName", "Amina",
                "lastName", "Bensalem",
                "password", "a good long password",
                "password-confirm", "a good long password"));
        fields.putAll(extraFields);
        var answer = pages.submit(form, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(code.find()).isTrue();
        var token = signIn.token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "web-builder",
                "redirect_uri",
                stack.gateway() + "/",
                "code_verifier",
                VERIFIER,
                "code",
                code.group(1)));
        assertThat(token.status()).as(token.text()).isEqualTo(200);
        return SignIn.claims(token.json().get("access_token").asString());
    }

    private Map<String, String> codeFlow() {
        return Map.of(
                "client_id", "web-builder",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", stack.gateway() + "/",
                "code_challenge", challenge(),
                "code_challenge_method", "S256");
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

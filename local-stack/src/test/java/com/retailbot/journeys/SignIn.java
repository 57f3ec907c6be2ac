package com.retailbot.journeys;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Gets access tokens with a password, through the client that exists on this machine only. */
record SignIn(URI keycloak) {

    String accessToken(String user, String password) {
        var answer = token(Map.of(
                "grant_type",
                "password",
                "client_id",
                "journeys",
                "scope",
                "openid",
                "username",
                user,
                "password",
                password));
        if (answer.status() != 200) {
            throw new IllegalStateException("%s cannot sign in: %s".formatted(user, answer.text()));
        }
        return answer.json().get("access_token").asString();
    }

    Caller.Answer token(Map<String, String> form) {
        return new Caller(keycloak, "")
                .send(
                        "POST",
                        "/realms/retailbot/protocol/openid-connect/token",
                        BodyPublishers.ofString(encode(form)),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    static JsonNode claims(String token) {
        return Caller.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

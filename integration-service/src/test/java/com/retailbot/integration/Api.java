package com.retailbot.integration;

import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Calls the running service as one caller. */
public record Api(RestTestClient http, @Nullable String token) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Api member(RestTestClient http, TenantId tenant, Role role) {
        return new Api(http, TestTokens.member(tenant, role));
    }

    public record Answer(int status, JsonNode body) {
        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public int number(String pointer) {
            return body.at(pointer).asInt();
        }

        public String code() {
            return text("/code");
        }
    }

    public Answer get(String uri) {
        return send(HttpMethod.GET, uri, null, null);
    }

    public Answer post(String uri, String json) {
        return send(HttpMethod.POST, uri, MediaType.APPLICATION_JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String uri, String json) {
        return send(HttpMethod.PUT, uri, MediaType.APPLICATION_JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer upload(String uri, byte[] file) {
        return send(HttpMethod.POST, uri, new MediaType("text", "csv"), file);
    }

    private Answer send(HttpMethod method, String uri, @Nullable MediaType type, byte @Nullable [] body) {
        RestTestClient.RequestBodySpec request = http.method(method).uri(uri);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (body != null) {
            request.contentType(Objects.requireNonNull(type)).body(body);
        }
        var result = request.exchange().expectBody(String.class).returnResult();
        String text = result.getResponseBody();
        boolean json = text != null && text.startsWith("{");
        return new Answer(result.getStatus().value(), json ? JSON.readTree(text) : NullNode.getInstance());
    }
}

package com.retailbot.botconfig.shop.client;

import com.retailbot.botconfig.shop.Identities;
import com.retailbot.botconfig.shop.ShopProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Writes the attributes {@code shop_id} and {@code shop_role}, from which the realm's mappers make the token's claims. */
@Component
class KeycloakIdentities implements Identities {
    private static final ParameterizedTypeReference<Map<String, Object>> JSON_OBJECT =
            new ParameterizedTypeReference<>() {};

    private final KeycloakSettings settings;
    private final RestClient client;

    KeycloakIdentities(KeycloakSettings settings) {
        this.settings = settings;
        HttpClient http = HttpClient.newBuilder()
                // Keycloak over plain HTTP answers an HTTP/2 upgrade attempt with a needless round trip.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.timeout());
        this.client = RestClient.builder()
                .baseUrl(settings.adminUrl().toString())
                .requestFactory(requests)
                .build();
    }

    @Override
    public void assignShop(String userId, TenantId shop, Role role) {
        try {
            String token = serviceToken();
            Map<String, Object> user = new LinkedHashMap<>(read(userId, token));
            Map<String, Object> attributes = new LinkedHashMap<>();
            // Keycloak replaces the attributes as a whole: what others wrote there must be sent back.
            if (user.get("attributes") instanceof Map<?, ?> present) {
                present.forEach((name, value) -> attributes.put(String.valueOf(name), value));
            }
            attributes.put("shop_id", List.of(shop.value()));
            attributes.put("shop_role", List.of(role.claim()));
            user.put("attributes", attributes);
            client.put()
                    .uri("/admin/realms/{realm}/users/{id}", settings.realm(), userId)
                    .headers(headers -> headers.setBearerAuth(token))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(user)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            throw new ProblemException(
                    ShopProblem.IDENTITY_UNAVAILABLE,
                    "The sign-in service does not answer right now, so nothing was changed; try again in a minute",
                    e);
        }
    }

    private Map<String, Object> read(String userId, String token) {
        return Objects.requireNonNull(client.get()
                .uri("/admin/realms/{realm}/users/{id}", settings.realm(), userId)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(JSON_OBJECT));
    }

    private String serviceToken() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        Map<String, Object> answer = Objects.requireNonNull(client.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", settings.realm())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JSON_OBJECT));
        return String.valueOf(answer.get("access_token"));
    }
}

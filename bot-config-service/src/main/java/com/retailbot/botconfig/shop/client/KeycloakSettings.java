package com.retailbot.botconfig.shop.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param adminUrl Keycloak as this service reaches it, without a path
 * @param timeout for connecting and for each answer
 */
@Validated
@ConfigurationProperties("retailbot.keycloak")
record KeycloakSettings(
        @NotNull URI adminUrl,
        @NotBlank String realm,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @NotNull Duration timeout) {
    @Override
    public String toString() {
        return "KeycloakSettings[adminUrl=%s, realm=%s, clientId=%s]".formatted(adminUrl, realm, clientId);
    }
}

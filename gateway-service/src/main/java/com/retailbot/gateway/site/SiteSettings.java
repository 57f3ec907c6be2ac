package com.retailbot.gateway.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param folder built web builder and widget: index.html, assets, widget.js
 * @param oidcAuthority issuer that the browser signs in at, as the browser reaches it
 * @param oidcClientId public client of the web builder
 * @param demo whether the builder shows demo helpers such as the sandbox and the demo storefront
 * @param storefrontUrl of the demo storefront
 */
@Validated
@ConfigurationProperties("retailbot.site")
public record SiteSettings(
        @NotNull Path folder,
        @NotNull URI oidcAuthority,
        @NotBlank String oidcClientId,
        boolean demo,
        @NotNull URI storefrontUrl) {}

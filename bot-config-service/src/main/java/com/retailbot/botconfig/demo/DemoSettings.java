package com.retailbot.botconfig.demo;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled creates the demo shops at start, where they do not exist yet
 * @param storefrontOrigins where the demo storefront is served, so that it may embed the demo bots
 */
@Validated
@ConfigurationProperties("retailbot.demo")
record DemoSettings(boolean enabled, @NotNull List<String> storefrontOrigins) {}

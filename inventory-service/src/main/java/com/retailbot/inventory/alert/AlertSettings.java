package com.retailbot.inventory.alert;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param defaultThreshold units, for shops that set none */
@Validated
@ConfigurationProperties("retailbot.inventory")
record AlertSettings(@Min(0) int defaultThreshold) {}

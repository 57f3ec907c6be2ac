package com.retailbot.integration.demo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param historyDays how far back the invented orders go */
@Validated
@ConfigurationProperties("integration.demo")
record DemoSettings(boolean enabled, @Min(1) @Max(1000) int historyDays) {}

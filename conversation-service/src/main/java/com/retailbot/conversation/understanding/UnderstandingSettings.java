package com.retailbot.conversation.understanding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param certainFrom calibrated probability from which the bot acts on an intent instead of asking */
@Validated
@ConfigurationProperties("retailbot.understanding")
record UnderstandingSettings(
        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.45") double certainFrom) {}

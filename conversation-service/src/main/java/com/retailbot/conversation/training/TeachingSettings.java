package com.retailbot.conversation.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param certainFrom probability from which a merchant's label counts more than the built-in model
 * @param mostInMemory models of bots that one instance keeps loaded; the longest unused one makes room
 */
@Validated
@ConfigurationProperties("retailbot.teaching")
record TeachingSettings(
        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.5")
        double certainFrom,

        @Min(1) @DefaultValue("200") int mostInMemory) {}

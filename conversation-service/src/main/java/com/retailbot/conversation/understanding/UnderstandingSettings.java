package com.retailbot.conversation.understanding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The model itself answers {@code out_of_scope} where it doubts.
 *
 * @param certainFrom calibrated probability from which the bot acts on an intent
 * @param outOfScopeFrom from which it takes a message for none of the shop's business, instead of trying to answer
 */
@Validated
@ConfigurationProperties("retailbot.understanding")
record UnderstandingSettings(
        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.3")
        double certainFrom,

        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.75")
        double outOfScopeFrom) {}

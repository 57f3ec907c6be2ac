package com.retailbot.conversation.session;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param messagesPerMinute a visitor who sends more is asked to slow down
 * @param keptFor how long a conversation is kept after its last message
 */
@Validated
@ConfigurationProperties("retailbot.chat")
record ChatSettings(
        @Min(1) @DefaultValue("60") int messagesPerMinute,
        @DefaultValue("365d") Duration keptFor) {}

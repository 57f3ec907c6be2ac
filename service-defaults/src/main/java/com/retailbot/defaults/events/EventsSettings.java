package com.retailbot.defaults.events;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param partitions of each topic, when it is created
 * @param retries how often a listener may fail on an event before it goes to the dead-letter topic
 * @param retryDelay before the first retry; doubles with each
 * @param longestRetryDelay where the doubling ends: with the others' defaults an event is given up after three minutes
 */
@Validated
@ConfigurationProperties("retailbot.events")
public record EventsSettings(
        @Min(1) @DefaultValue("6") int partitions,
        @Min(0) @DefaultValue("12") int retries,
        @DefaultValue("500ms") Duration retryDelay,
        @DefaultValue("20s") Duration longestRetryDelay) {}

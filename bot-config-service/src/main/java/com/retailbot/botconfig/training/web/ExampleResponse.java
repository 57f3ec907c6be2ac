package com.retailbot.botconfig.training.web;

import com.retailbot.botconfig.training.TrainingExample;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A labelled example. */
record ExampleResponse(
        String id, String text, String label, @Nullable String language, Instant createdAt) {
    static ExampleResponse of(TrainingExample example) {
        return new ExampleResponse(
                example.id().toString(),
                example.content().text(),
                example.content().label(),
                example.content().language(),
                example.createdAt());
    }
}

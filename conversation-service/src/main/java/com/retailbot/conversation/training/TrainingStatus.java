package com.retailbot.conversation.training;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the newest training of a bot stands.
 *
 * @param examples how many it gets
 * @param problem why nothing could be learned, one sentence
 * @param model the model in use, perhaps of a training before
 */
public record TrainingStatus(
        String trainingId,
        State state,
        int examples,
        Instant requestedAt,
        @Nullable String problem,
        @Nullable TrainingReport model) {

    /** The stages of a training. */
    public enum State {
        WAITING,
        TRAINING,
        TRAINED,
        FAILED;

        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

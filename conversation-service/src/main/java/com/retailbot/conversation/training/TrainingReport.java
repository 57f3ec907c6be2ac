package com.retailbot.conversation.training;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a training went.
 *
 * @param examples how many there were
 * @param labels how many labels they had
 * @param accuracy share of the examples that the bot understands as labelled when it has not seen them, 0 to 1
 * @param seconds that the training took
 * @param fingerprint of the built-in model beside which it was trained
 * @param suspicions examples to look at again, at most {@link #MOST_SUSPICIONS}
 */
public record TrainingReport(
        String trainingId,
        Instant trainedAt,
        int examples,
        int labels,
        double accuracy,
        double seconds,
        String fingerprint,
        List<Suspicious> suspicions) {

    static final int MOST_SUSPICIONS = 200;

    /** Why an example is suspicious. */
    public enum Reason {
        /** The same text has {@code otherLabel} elsewhere. */
        CONTRADICTION,
        /** A model that did not see the example is sure of {@code otherLabel}; without one, of what the bot knew before. */
        READS_LIKE,
        /** Text and label stand there already; counted once. */
        REPETITION
    }

    /** An example that the merchant should look at again. */
    public record Suspicious(
            String exampleId,
            String text,
            String label,
            Reason reason,
            @Nullable String otherLabel) {}

    public TrainingReport {
        suspicions = List.copyOf(suspicions);
    }
}

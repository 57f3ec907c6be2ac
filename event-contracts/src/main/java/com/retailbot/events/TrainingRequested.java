package com.retailbot.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merchant wants the bot's understanding trained on the labelled examples as they were at that moment. Many examples come in
 * several parts, which share the key and so arrive in order.
 *
 * @param part number of this part, from 1
 * @param parts how many parts there are
 */
@EventType("training.requested")
public record TrainingRequested(
        String botId, String trainingId, int part, int parts, List<Example> examples, Instant requestedAt)
        implements UnderstandingEvent {

    /** So many of the longest examples stay well below Kafka's limit of a message. */
    public static final int MOST_EXAMPLES = 250;

    /**
     * A phrasing and what it means.
     *
     * @param label name of a built-in intent, or the merchant's own
     * @param language code, when the merchant said it
     */
    public record Example(
            String exampleId,
            String text,
            String label,
            @Nullable String language) {}

    public TrainingRequested {
        examples = List.copyOf(examples);
    }

    @Override
    public String aggregateId() {
        return botId;
    }
}

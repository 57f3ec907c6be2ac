package com.retailbot.botconfig.training;

import com.retailbot.botconfig.bot.BotEditor;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the conversations to train a bot's understanding on its examples as they are now. */
@Service
@Transactional
public class Trainings {
    /** @param examples how many the training gets */
    public record Requested(String trainingId, int examples, Instant requestedAt) {}

    private final TrainingExamples examples;
    private final BotEditor bots;
    private final EventOutbox outbox;
    private final Clock clock;

    Trainings(TrainingExamples examples, BotEditor bots, EventOutbox outbox, Clock clock) {
        this.examples = examples;
        this.bots = bots;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Requested request(TenantId tenant, UUID botId) {
        bots.lock(tenant, botId);
        List<TrainingRequested.Example> all =
                examples.findByTenantAndBotIdOrderByCreatedAtAscIdAsc(tenant, botId).stream()
                        .map(TrainingExample::told)
                        .toList();
        if (all.isEmpty()) {
            throw new ProblemException(
                    TrainingProblem.NOTHING_TO_LEARN, "The bot has 0 examples (expected: at least 1)");
        }
        String trainingId = UUID.randomUUID().toString();
        Instant now = clock.instant();
        int size = TrainingRequested.MOST_EXAMPLES;
        int parts = (all.size() + size - 1) / size;
        for (int part = 0; part < parts; part++) {
            List<TrainingRequested.Example> some = all.subList(part * size, Math.min(all.size(), (part + 1) * size));
            outbox.publish(tenant, new TrainingRequested(botId.toString(), trainingId, part + 1, parts, some, now));
        }
        return new Requested(trainingId, all.size(), now);
    }
}

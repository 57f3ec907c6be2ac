package com.retailbot.botconfig.training;

import com.retailbot.botconfig.bot.BotEditor;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a merchant teaches a bot. Nobody hears of it before a training is asked for. */
@Service
@Transactional
public class Examples {
    static final int MOST_EXAMPLES = 15_000;

    /** @param repeated rows that were there already, or stood in the table before */
    public record Imported(int added, int repeated) {}

    private final TrainingExamples examples;
    private final BotEditor bots;
    private final Clock clock;

    Examples(TrainingExamples examples, BotEditor bots, Clock clock) {
        this.examples = examples;
        this.bots = bots;
        this.clock = clock;
    }

    /** @param label null for the examples of all labels */
    public Page<TrainingExample> list(TenantId tenant, UUID botId, @Nullable String label, int limit, Cursor cursor) {
        bots.requireBot(tenant, botId);
        List<TrainingExample> rows = examples.findPage(
                tenant, botId, label == null ? "" : label, cursor.at(), cursor.id(), Limit.of(limit + 1));
        return Page.of(
                rows,
                limit,
                example -> new Cursor(example.createdAt(), example.id().toString()).encode());
    }

    public List<LabelCount> labels(TenantId tenant, UUID botId) {
        bots.requireBot(tenant, botId);
        return examples.countLabels(tenant, botId);
    }

    /** Teaching the same twice is a repetition, not a second example. */
    public TrainingExample add(TenantId tenant, UUID botId, ExampleText content) {
        bots.lock(tenant, botId);
        return examples.findFirstByTenantAndBotIdAndTextAndLabel(tenant, botId, content.text(), content.label())
                .orElseGet(() -> {
                    requireRoom(examples.countByTenantAndBotId(tenant, botId), 1);
                    return examples.add(tenant, new TrainingExample(tenant, botId, content, clock.instant()));
                });
    }

    public TrainingExample read(TenantId tenant, UUID botId, UUID id) {
        return examples.findByTenantAndBotIdAndId(tenant, botId, id)
                .orElseThrow(() -> NotFoundException.of("example", id.toString()));
    }

    public TrainingExample change(TenantId tenant, UUID botId, UUID id, ExampleText content) {
        bots.lock(tenant, botId);
        TrainingExample example = read(tenant, botId, id);
        examples.findFirstByTenantAndBotIdAndTextAndLabel(tenant, botId, content.text(), content.label())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new ProblemException(
                            TrainingProblem.EXAMPLE_EXISTS,
                            "text: '%s' stands under '%s' already".formatted(content.text(), content.label()));
                });
        example.change(content);
        return example;
    }

    public void remove(TenantId tenant, UUID botId, UUID id) {
        examples.remove(tenant, read(tenant, botId, id));
    }

    /** Takes all rows of a pasted table or, with the reason, none. */
    public Imported importTable(TenantId tenant, UUID botId, String table) {
        bots.lock(tenant, botId);
        List<ExampleText> rows = ExampleTable.read(table);
        Set<List<String>> known = new HashSet<>();
        examples.findByTenantAndBotIdOrderByCreatedAtAscIdAsc(tenant, botId)
                .forEach(example -> known.add(key(example.content())));
        int before = known.size();
        List<ExampleText> fresh =
                rows.stream().filter(row -> known.add(key(row))).toList();
        requireRoom(before, fresh.size());
        Instant now = clock.instant();
        fresh.forEach(row -> examples.add(tenant, new TrainingExample(tenant, botId, row, now)));
        return new Imported(fresh.size(), rows.size() - fresh.size());
    }

    private static List<String> key(ExampleText content) {
        return List.of(content.text(), content.label());
    }

    private static void requireRoom(long there, int more) {
        if (there + more > MOST_EXAMPLES) {
            throw new ProblemException(
                    TrainingProblem.TOO_MANY_EXAMPLES,
                    "%d examples and %d more (expected: at most %d together)".formatted(there, more, MOST_EXAMPLES));
        }
    }
}

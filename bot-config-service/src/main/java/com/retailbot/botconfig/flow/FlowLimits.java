package com.retailbot.botconfig.flow;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.Flow;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What even a draft must keep to, so that it can be stored and shown again. A draft may otherwise be as wrong as it likes. */
public final class FlowLimits {
    static final int MOST_BLOCKS = 500;
    static final int MOST_EDGES = 2_000;
    static final int LONGEST_TEXT = 2_000;
    /** A bot goes live as one event, which carries its flow and must stay under Kafka's 1 MiB. */
    static final int MOST_BYTES = 512 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_ID = 64;
    private static final int MOST_SLOTS = 50;
    private static final int MOST_SETTINGS = 50;
    private static final int DEEPEST_SETTING = 8;

    private FlowLimits() {}

    /** @throws ProblemException 400 naming the first value that is too large or missing */
    public static void check(Flow flow) {
        atMost("blocks", flow.blocks().size(), MOST_BLOCKS);
        atMost("edges", flow.edges().size(), MOST_EDGES);
        present("startBlockId", flow.startBlockId(), 0);
        flow.blocks().forEach(FlowLimits::check);
        for (Flow.Edge edge : flow.edges()) {
            present("edge id", edge.id(), 1);
            present("edge from", edge.from(), 1);
            present("edge port", edge.port(), 1);
            present("edge to", edge.to(), 1);
        }
        atMost("size of the flow in bytes", JSON.writeValueAsBytes(flow).length, MOST_BYTES);
    }

    private static void check(Flow.Block block) {
        present("block id", block.id(), 1);
        present("block type", block.type(), 1);
        if (isMissing(block.position()) || isMissing(block.texts()) || isMissing(block.settings())) {
            throw refused("block " + block.id(), "position, texts or settings missing", "all three");
        }
        if (!Double.isFinite(block.position().x())
                || !Double.isFinite(block.position().y())) {
            throw refused("block " + block.id() + " position", "not a number", "numbers");
        }
        atMost("texts of block " + block.id(), block.texts().size(), MOST_SLOTS);
        block.texts().forEach((slot, byLanguage) -> {
            present("slot of block " + block.id(), slot, 1);
            if (isMissing(byLanguage)) {
                throw refused("texts of block " + block.id(), "null", "texts by language");
            }
            atMost("languages of block " + block.id(), byLanguage.size(), MOST_SLOTS);
            byLanguage.forEach((language, text) -> {
                present("language of block " + block.id(), language, 1);
                text("text of block " + block.id(), text);
            });
        });
        setting("settings of block " + block.id(), block.settings(), 0);
    }

    private static void setting(String what, @Nullable Object value, int depth) {
        if (depth > DEEPEST_SETTING) {
            throw refused(what, "nested deeper", "at most " + DEEPEST_SETTING + " levels");
        }
        if (value instanceof String text) {
            text(what, text);
        } else if (value instanceof Map<?, ?> map) {
            atMost(what, map.size(), MOST_SETTINGS);
            map.forEach((name, nested) -> {
                text(what, String.valueOf(name));
                setting(what, nested, depth + 1);
            });
        } else if (value instanceof Iterable<?> list) {
            int size = 0;
            for (Object nested : list) {
                atMost(what, ++size, MOST_SETTINGS);
                setting(what, nested, depth + 1);
            }
        }
    }

    private static void present(String what, @Nullable String value, int shortest) {
        if (value == null || value.length() < shortest || value.length() > LONGEST_ID || hasNul(value)) {
            throw refused(what, String.valueOf(value), shortest + " to " + LONGEST_ID + " characters");
        }
    }

    private static void text(String what, @Nullable String value) {
        if (value == null || hasNul(value)) {
            throw refused(what, value == null ? "null" : "contains U+0000", "text");
        }
        atMost("length of " + what, value.length(), LONGEST_TEXT);
    }

    /** PostgreSQL stores every character but this one. */
    private static boolean hasNul(String value) {
        return value.indexOf('\0') >= 0;
    }

    private static boolean isMissing(@Nullable Object value) {
        return Objects.isNull(value);
    }

    private static void atMost(String what, int found, int most) {
        if (found > most) {
            throw refused(what, String.valueOf(found), "at most " + most);
        }
    }

    private static ProblemException refused(String what, String found, String expected) {
        return new ProblemException(
                CommonProblem.INVALID_REQUEST, "%s: %s (expected: %s)".formatted(what, found, expected));
    }
}

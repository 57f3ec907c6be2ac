package com.retailbot.conversation.dialogue;

import com.retailbot.events.Flow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a block's settings. They come from a draft as well as from a validated flow, so nothing about them is certain. */
final class Settings {

    private Settings() {}

    static int limit(Flow.Block block, int otherwise) {
        return block.settings().get("limit") instanceof Number number
                ? Math.clamp(number.longValue(), 1, 10)
                : otherwise;
    }

    static Optional<String> text(Flow.Block block, String name) {
        return block.settings().get(name) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    static List<String> texts(Flow.Block block, String name) {
        return block.settings().get(name) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** Ids of a list of objects such as {@code [{"id": "yes"}]}. */
    static List<String> ids(Flow.Block block, String name) {
        if (!(block.settings().get(name) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .filter(Map.class::isInstance)
                .map(entry -> ((Map<?, ?>) entry).get("id"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}

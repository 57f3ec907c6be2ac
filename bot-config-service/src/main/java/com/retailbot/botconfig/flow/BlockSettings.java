package com.retailbot.botconfig.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lenient reading of a block's settings: the editor saves loose JSON, and a half-filled form is no exception. */
record BlockSettings(Map<String, Object> values) {
    Optional<String> text(String name) {
        return values.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** The ids of {@code [{"id": …}, …]}. */
    List<String> ids(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .map(item -> item instanceof Map<?, ?> map ? map.get("id") : null)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList()
                : List.of();
    }

    /** The value when it is there but not a whole number from {@code min} to {@code max}. */
    Optional<String> outside(String name, int min, int max) {
        Object value = values.get(name);
        if (value == null || (value instanceof Integer number && number >= min && number <= max)) {
            return Optional.empty();
        }
        return Optional.of(value.toString());
    }
}

package com.retailbot.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text by language code ({@code ar}, {@code fr}, {@code en}, …).
 *
 * @param values at least one entry; no blank texts
 */
public record LocalizedText(@JsonValue Map<String, String> values) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The text in the first of these languages that has one, else any text, else the empty string. */
    public String in(String... languages) {
        for (String language : languages) {
            String text = values.get(language);
            if (text != null) {
                return text;
            }
        }
        return values.values().stream().findFirst().orElse("");
    }
}

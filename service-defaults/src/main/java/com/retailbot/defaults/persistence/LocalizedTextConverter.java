package com.retailbot.defaults.persistence;

import com.retailbot.events.LocalizedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A localized text is a JSON object, language to text; applied to every attribute of the type. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        return text == null ? null : JSON.writeValueAsString(text);
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, LocalizedText.class);
    }
}

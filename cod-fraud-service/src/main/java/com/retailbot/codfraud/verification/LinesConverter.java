package com.retailbot.codfraud.verification;

import com.retailbot.events.OrderLine;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class LinesConverter implements AttributeConverter<List<OrderLine>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<OrderLine> lines) {
        return JSON.writeValueAsString(lines);
    }

    @Override
    public List<OrderLine> convertToEntityAttribute(String column) {
        return JSON.readValue(column, new TypeReference<List<OrderLine>>() {});
    }
}

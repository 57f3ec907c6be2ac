package com.retailbot.codfraud.assessment;

import com.retailbot.events.OrderAssessed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class ReasonsConverter implements AttributeConverter<List<OrderAssessed.Reason>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<OrderAssessed.Reason> reasons) {
        return JSON.writeValueAsString(reasons);
    }

    @Override
    public List<OrderAssessed.Reason> convertToEntityAttribute(String column) {
        return JSON.readValue(column, new TypeReference<List<OrderAssessed.Reason>>() {});
    }
}

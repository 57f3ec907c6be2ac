package com.retailbot.defaults.persistence;

import com.retailbot.events.TenantId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A tenant is a text column in every table; applied to every attribute of the type. */
@Converter(autoApply = true)
public class TenantIdConverter implements AttributeConverter<TenantId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TenantId tenant) {
        return tenant == null ? null : tenant.value();
    }

    @Override
    public @Nullable TenantId convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new TenantId(value);
    }
}

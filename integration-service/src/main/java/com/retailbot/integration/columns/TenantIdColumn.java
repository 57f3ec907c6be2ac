package com.retailbot.integration.columns;

import com.retailbot.events.TenantId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class TenantIdColumn implements AttributeConverter<TenantId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable TenantId tenant) {
        return tenant == null ? null : UUID.fromString(tenant.value());
    }

    @Override
    public @Nullable TenantId convertToEntityAttribute(@Nullable UUID stored) {
        return stored == null ? null : new TenantId(stored.toString());
    }
}

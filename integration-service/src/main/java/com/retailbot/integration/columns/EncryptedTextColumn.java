package com.retailbot.integration.columns;

import com.retailbot.events.EncryptedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stored as {@code keyId:ciphertext}: a key rotation finds its rows by the prefix. */
@Converter(autoApply = true)
class EncryptedTextColumn implements AttributeConverter<EncryptedText, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EncryptedText text) {
        return text == null ? null : text.keyId() + ":" + text.ciphertext();
    }

    @Override
    public @Nullable EncryptedText convertToEntityAttribute(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        int colon = stored.lastIndexOf(':');
        return new EncryptedText(stored.substring(0, colon), stored.substring(colon + 1));
    }
}

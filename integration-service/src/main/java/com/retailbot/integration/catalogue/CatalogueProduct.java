package com.retailbot.integration.catalogue;

import com.retailbot.events.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored product with its variants, as read at one moment. */
public record CatalogueProduct(
        String productId,
        String handle,
        long version,
        LocalizedText title,
        LocalizedText description,
        String category,
        @Nullable String brand,
        @Nullable String imageUrl,
        boolean active,
        List<CatalogueVariant> variants,
        Instant changedAt) {
    public CatalogueProduct {
        variants = List.copyOf(variants);
    }
}

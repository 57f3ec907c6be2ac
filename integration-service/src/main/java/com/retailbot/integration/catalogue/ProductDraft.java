package com.retailbot.integration.catalogue;

import com.retailbot.events.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a product shall look, whole.
 *
 * @param handle what the source of the catalogue calls the product; unique within the shop
 * @param expectedVersion version that the draft was made from, 0 for a product that must not exist yet, null when the
 *     draft holds whatever is there now
 * @param variants all variants, in the order in which shoppers see them
 */
public record ProductDraft(
        String handle,
        @Nullable Long expectedVersion,
        LocalizedText title,
        LocalizedText description,
        String category,
        @Nullable String brand,
        @Nullable String imageUrl,
        List<CatalogueVariant> variants) {
    public ProductDraft {
        variants = List.copyOf(variants);
    }
}

package com.retailbot.integration.catalogue;

import com.retailbot.events.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sellable form of a product.
 *
 * @param variantId null while the variant is not stored yet
 * @param options for example size → 42, colour → black
 * @param reportedStock units that the source of the catalogue reports, when it does
 */
public record CatalogueVariant(
        @Nullable String variantId,
        String sku,
        @Nullable String barcode,
        Map<String, String> options,
        Money price,
        @Nullable Money compareAtPrice,
        @Nullable Integer reportedStock) {
    public CatalogueVariant {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}

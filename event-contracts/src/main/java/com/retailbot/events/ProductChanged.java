package com.retailbot.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The full state of a product after a change. {@code active=false} means no longer sold.
 *
 * @param version grows by one with each change of this product
 */
@EventType("product.changed")
public record ProductChanged(
        String productId,
        long version,
        LocalizedText title,
        LocalizedText description,
        String category,
        @Nullable String brand,
        @Nullable String imageUrl,
        boolean active,
        List<Variant> variants,
        Instant changedAt)
        implements ProductEvent {

    public ProductChanged {
        variants = List.copyOf(variants);
    }

    @Override
    public String aggregateId() {
        return productId;
    }

    /**
     * One sellable form of a product.
     *
     * @param options for example size → 42, colour → black
     * @param reportedStock units that the source of the catalogue reports, when it does
     */
    public record Variant(
            String variantId,
            String sku,
            @Nullable String barcode,
            Map<String, String> options,
            Money price,
            @Nullable Money compareAtPrice,
            @Nullable Integer reportedStock) {}
}

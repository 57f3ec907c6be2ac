package com.retailbot.integration.storefront;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product as a shopper may see it: no stock figures, no version. */
public record StorefrontProduct(
        String productId,
        LocalizedText title,
        LocalizedText description,
        String category,
        @Nullable String brand,
        @Nullable String imageUrl,
        List<StorefrontVariant> variants) {
    /** @param available at least one unit can be bought now */
    public record StorefrontVariant(
            String variantId,
            String sku,
            Map<String, String> options,
            Money price,
            @Nullable Money compareAtPrice,
            boolean available) {}
}

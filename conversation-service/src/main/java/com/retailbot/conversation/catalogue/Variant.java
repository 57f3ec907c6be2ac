package com.retailbot.conversation.catalogue;

import com.retailbot.events.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sellable form of a product.
 *
 * @param options for example size → 42, colour → black, as the shop writes them
 * @param available units that can be sold now; null when nobody counts them
 */
public record Variant(
        String variantId,
        String sku,
        Map<String, String> options,
        Money price,
        @Nullable Money compareAtPrice,
        @Nullable Integer available) {

    public boolean sellable() {
        return available == null || available > 0;
    }
}

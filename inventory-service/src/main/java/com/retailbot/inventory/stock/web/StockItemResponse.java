package com.retailbot.inventory.stock.web;

import com.retailbot.events.LocalizedText;
import com.retailbot.inventory.stock.StockItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stock of a variant, in units. {@code threshold} is null while the shop's default applies. */
record StockItemResponse(
        String variantId,
        String productId,
        String sku,
        LocalizedText title,
        String location,
        int onHand,
        int reserved,
        int available,
        @Nullable Integer threshold,
        Instant changedAt,
        long version) {

    static StockItemResponse of(StockItem item) {
        return new StockItemResponse(
                item.variantId(),
                item.productId(),
                item.sku(),
                item.title(),
                item.location(),
                item.onHand(),
                item.reserved(),
                item.available(),
                item.threshold(),
                item.changedAt(),
                item.version());
    }
}

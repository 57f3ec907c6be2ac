package com.retailbot.inventory.alert.web;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.StockAlertKind;
import com.retailbot.inventory.alert.StockAlert;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An alert; {@code available} and {@code threshold} in units, as they were when it was raised. */
record StockAlertResponse(
        String alertId,
        String variantId,
        String productId,
        String sku,
        LocalizedText title,
        StockAlertKind kind,
        int available,
        int threshold,
        Instant raisedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant acknowledgedAt) {

    static StockAlertResponse of(StockAlert alert) {
        return new StockAlertResponse(
                alert.id(),
                alert.variantId(),
                alert.productId(),
                alert.sku(),
                alert.title(),
                alert.kind(),
                alert.available(),
                alert.threshold(),
                alert.raisedAt(),
                alert.resolvedAt(),
                alert.acknowledgedAt());
    }
}

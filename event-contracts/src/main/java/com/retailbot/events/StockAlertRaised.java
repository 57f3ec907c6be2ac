package com.retailbot.events;

import java.time.Instant;

/** A variant fell to its threshold or below. */
@EventType("stock.alert-raised")
public record StockAlertRaised(
        String alertId,
        String variantId,
        String productId,
        String sku,
        LocalizedText title,
        StockAlertKind kind,
        int available,
        int threshold,
        Instant raisedAt)
        implements StockEvent {

    @Override
    public String aggregateId() {
        return variantId;
    }
}

package com.retailbot.events;

import java.time.Instant;

/**
 * Stock of a variant at a location after a change.
 *
 * @param available onHand minus reserved, never below zero
 * @param reason import, reservation, release, shipment, adjustment
 */
@EventType("stock.changed")
public record StockChanged(
        String variantId,
        String productId,
        String sku,
        String location,
        int onHand,
        int reserved,
        int available,
        String reason,
        Instant changedAt)
        implements StockEvent {

    @Override
    public String aggregateId() {
        return variantId;
    }
}

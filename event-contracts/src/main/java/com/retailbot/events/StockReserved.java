package com.retailbot.events;

import java.time.Instant;
import java.util.List;

/**
 * Stock was set aside for an order, as far as there was any.
 *
 * @param shortages empty when every line could be reserved
 */
@EventType("stock.reserved")
public record StockReserved(String orderId, List<Shortage> shortages, Instant reservedAt) implements StockEvent {

    public StockReserved {
        shortages = List.copyOf(shortages);
    }

    @Override
    public String aggregateId() {
        return orderId;
    }

    /** @param missing units that could not be reserved */
    public record Shortage(String variantId, String sku, int requested, int missing) {}
}

package com.retailbot.inventory.stock;

/** Told inside the service, in the same transaction, whenever an item's level or threshold changed, or whether it is sold. */
public record StockLevelChanged(StockItem item) {}

package com.retailbot.inventory.stock;

/** Told inside the service, in the same transaction, whenever an item's level or threshold changed. */
public record StockLevelChanged(StockItem item) {}

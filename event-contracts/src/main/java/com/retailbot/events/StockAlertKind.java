package com.retailbot.events;

/** What a stock alert says. */
public enum StockAlertKind {
    LOW_STOCK,
    OUT_OF_STOCK
}

package com.retailbot.conversation.catalogue;

/** Sellable units of a variant at one location. */
public record StockLevel(String variantId, String location, int available) {}

package com.retailbot.events;

/** One line of an order or a cart. {@code unitPrice} is the price at the time of the event. */
public record OrderLine(
        String variantId, String productId, String sku, LocalizedText title, int quantity, Money unitPrice) {}

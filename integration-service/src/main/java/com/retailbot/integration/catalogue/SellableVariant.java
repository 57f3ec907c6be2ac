package com.retailbot.integration.catalogue;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;

/**
 * A variant as a cart or an order needs it.
 *
 * @param active false when the shop no longer sells the product
 */
public record SellableVariant(
        String variantId, String productId, String sku, LocalizedText title, Money price, boolean active) {
    public OrderLine line(int quantity) {
        return new OrderLine(variantId, productId, sku, title, quantity, price);
    }
}

package com.retailbot.integration.cart;

import com.retailbot.events.CartStatus;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import java.time.Instant;
import java.util.List;

/**
 * A cart as its shopper sees it.
 *
 * @param restoreToken opens the same content on another device
 */
public record CartView(
        String cartId, List<Line> lines, Money total, CartStatus status, String restoreToken, Instant changedAt) {
    public record Line(
            String variantId, String productId, String sku, LocalizedText title, int quantity, Money unitPrice) {
        static Line of(OrderLine line) {
            return new Line(
                    line.variantId(), line.productId(), line.sku(), line.title(), line.quantity(), line.unitPrice());
        }
    }
}

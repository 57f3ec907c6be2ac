package com.retailbot.conversation.order;

import com.retailbot.conversation.catalogue.ProductVariant;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import java.util.Map;

/** One variant in the cart with its price when it was put there. */
public record CartLine(
        String variantId,
        String productId,
        String sku,
        LocalizedText title,
        Map<String, String> options,
        int quantity,
        Money unitPrice) {

    public static CartLine of(ProductVariant chosen, int quantity) {
        return new CartLine(
                chosen.variant().variantId(),
                chosen.product().productId(),
                chosen.variant().sku(),
                chosen.product().title(),
                chosen.variant().options(),
                quantity,
                chosen.variant().price());
    }

    /** @param options of the variant, empty when it is no longer known */
    public static CartLine of(OrderLine line, Map<String, String> options) {
        return new CartLine(
                line.variantId(),
                line.productId(),
                line.sku(),
                line.title(),
                options,
                line.quantity(),
                line.unitPrice());
    }

    public OrderLine toOrderLine() {
        return new OrderLine(variantId, productId, sku, title, quantity, unitPrice);
    }

    public CartLine withQuantity(int newQuantity) {
        return new CartLine(variantId, productId, sku, title, options, newQuantity, unitPrice);
    }
}

package com.retailbot.integration.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content that a storefront gives a cart, whole.
 *
 * @param phone as typed; null to keep the one that is known
 */
public record WantedCart(List<WantedLine> lines, @Nullable String phone, boolean consent) {
    public WantedCart {
        lines = List.copyOf(lines);
    }

    public record WantedLine(String variantId, int quantity) {}
}

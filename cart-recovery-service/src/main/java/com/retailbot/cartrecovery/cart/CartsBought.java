package com.retailbot.cartrecovery.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Within this service, in the transaction of the change: carts became an order.
 *
 * @param purchase null when only the carts say so, and the order is still to come
 */
public record CartsBought(List<Cart> carts, @Nullable Purchase purchase) {
    public CartsBought {
        carts = List.copyOf(carts);
    }
}

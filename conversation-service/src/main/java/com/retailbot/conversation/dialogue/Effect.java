package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.OrderForm;
import java.util.List;

/** What a turn changed for the rest of the business; a test run of a bot ignores it. */
public sealed interface Effect {

    record ShowedProducts(List<String> productIds) implements Effect {}

    record EditedCart(Cart cart) implements Effect {}

    /** The shopper confirmed; {@code form} is complete. */
    record RequestedOrder(Cart cart, OrderForm form) implements Effect {}
}

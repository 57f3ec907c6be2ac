package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.CartLine;
import com.retailbot.conversation.reply.Prices;
import com.retailbot.events.Money;
import java.util.List;
import java.util.Map;

/** The cart as the shopper sees it, in his language. */
public record CartView(List<Line> lines, String totalText) {

    public record Line(
            String variantId,
            String productId,
            String title,
            Map<String, String> options,
            int quantity,
            Money unitPrice,
            String priceText) {}

    public static CartView of(Cart cart, ChatLanguage language) {
        return new CartView(
                cart.lines().stream().map(line -> line(line, language)).toList(), Prices.text(cart.total(), language));
    }

    private static Line line(CartLine line, ChatLanguage language) {
        Money price = line.unitPrice().times(line.quantity());
        return new Line(
                line.variantId(),
                line.productId(),
                Titles.of(line.title(), language),
                line.options(),
                line.quantity(),
                line.unitPrice(),
                Prices.text(price, language));
    }
}

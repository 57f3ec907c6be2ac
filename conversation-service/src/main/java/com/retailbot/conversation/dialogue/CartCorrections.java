package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.Product;
import com.retailbot.conversation.catalogue.ProductQuery;
import com.retailbot.conversation.catalogue.ProductVariant;
import com.retailbot.conversation.catalogue.QueryReader;
import com.retailbot.conversation.catalogue.Variant;
import com.retailbot.conversation.catalogue.VariantMatch;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.CartLine;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.understanding.EntityTypes;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.text.Mention;
import com.retailbot.text.Quantities;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** "Two of them", "in 43 rather", said when the order is about to be confirmed. */
final class CartCorrections {

    private CartCorrections() {}

    /** @return false when the message corrects nothing in the cart */
    static boolean apply(Turn turn) {
        Optional<Understood> understood = turn.understood();
        if (understood.isEmpty() || turn.cart().lines().size() != 1 || asks(understood.get())) {
            return false;
        }
        CartLine line = turn.cart().lines().getFirst();
        Optional<Integer> quantity = quantity(turn.text(), understood.get());
        if (quantity.isPresent()) {
            return take(turn, line.variantId(), quantity.get());
        }
        ProductQuery query = QueryReader.read(turn.text(), understood.get());
        if (query.colour() == null && query.size() == null) {
            return false;
        }
        return turn.shop()
                .product(line.productId())
                .flatMap(product -> other(product, line, query))
                .map(variant -> take(turn, variant.variantId(), line.quantity()))
                .orElse(false);
    }

    private static boolean asks(Understood understood) {
        return understood.certain() && Intents.ABOUT_PRODUCTS.contains(understood.intent());
    }

    private static boolean take(Turn turn, String variantId, int quantity) {
        Optional<ProductVariant> chosen = turn.shop().variant(variantId);
        if (chosen.isEmpty() || !chosen.get().variant().sellable()) {
            return false;
        }
        Integer available = chosen.get().variant().available();
        int granted = Math.min(quantity, available == null ? Cart.MOST_OF_ONE : Math.min(available, Cart.MOST_OF_ONE));
        if (granted < quantity) {
            turn.say(turn.utterance(Phrase.ONLY_LEFT, Map.of("count", granted)));
        }
        turn.edit(Cart.EMPTY.with(CartLine.of(chosen.get(), granted)));
        return true;
    }

    /** The variant as asked for that otherwise differs least from the one in the cart. */
    private static Optional<Variant> other(Product product, CartLine line, ProductQuery query) {
        return VariantMatch.fitting(product, query).stream()
                .max(Comparator.comparingLong(variant -> variant.options().entrySet().stream()
                        .filter(option ->
                                option.getValue().equals(line.options().get(option.getKey())))
                        .count()));
    }

    private static Optional<Integer> quantity(String text, Understood understood) {
        Optional<Integer> named = understood
                .first(EntityTypes.QUANTITY)
                .map(entity -> entity.normOrValue())
                .filter(norm -> norm.matches("[0-9]{1,2}"))
                .map(Integer::valueOf);
        return named.or(() -> Quantities.find(text).stream().map(Mention::value).findFirst())
                .filter(count -> count > 0 && count <= Cart.MOST_OF_ONE);
    }
}

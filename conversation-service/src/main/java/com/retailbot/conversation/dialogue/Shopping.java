package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.Product;
import com.retailbot.conversation.catalogue.ProductHit;
import com.retailbot.conversation.catalogue.ProductQuery;
import com.retailbot.conversation.catalogue.ProductVariant;
import com.retailbot.conversation.catalogue.QueryReader;
import com.retailbot.conversation.catalogue.SearchResult;
import com.retailbot.conversation.catalogue.Variant;
import com.retailbot.conversation.catalogue.VariantMatch;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.CartLine;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Prices;
import com.retailbot.conversation.understanding.Entity;
import com.retailbot.conversation.understanding.EntityTypes;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.text.Mention;
import com.retailbot.text.Quantities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choosing goods: from a button or from a message into the cart. */
final class Shopping {

    private static final int BUTTONS = 10;
    private static final int CARDS = 4;

    private Shopping() {}

    static void add(Turn turn, String variantId, int quantity) {
        Optional<ProductVariant> chosen = turn.shop().variant(variantId);
        if (chosen.isEmpty()) {
            turn.say(Phrase.NO_LONGER_SOLD);
            return;
        }
        String title = Titles.withOptions(
                chosen.get().product().title(), chosen.get().variant().options(), turn.language());
        if (!chosen.get().variant().sellable()) {
            turn.say(turn.utterance(Phrase.SOLD_OUT, Map.of("title", title)));
            return;
        }
        int wanted = turn.cart().quantityOf(variantId) + quantity;
        int granted = granted(chosen.get().variant(), wanted);
        turn.edit(turn.cart().with(CartLine.of(chosen.get(), granted)));
        if (granted < wanted) {
            turn.say(turn.utterance(Phrase.ONLY_LEFT, Map.of("count", granted)));
        }
        sayCart(turn, Phrase.CART_ADDED, Map.of("title", title, "quantity", granted));
    }

    private static int granted(Variant variant, int wanted) {
        Integer available = variant.available();
        int most = available == null ? Cart.MOST_OF_ONE : Math.min(available, Cart.MOST_OF_ONE);
        return Math.min(wanted, most);
    }

    /** Asks for the variant, among those that fit what was sought. */
    static void pick(Turn turn, String productId) {
        Optional<Product> found = turn.shop().product(productId);
        if (found.isEmpty()) {
            turn.say(Phrase.NO_LONGER_SOLD);
            return;
        }
        Product product = found.get();
        ProductQuery sought = turn.focus().query();
        List<Variant> fitting = sought == null ? List.of() : VariantMatch.fitting(product, sought);
        List<Variant> open = fitting.isEmpty() ? product.sellableVariants() : fitting;
        String title = Titles.of(product.title(), turn.language());
        if (open.isEmpty()) {
            turn.say(turn.utterance(Phrase.SOLD_OUT, Map.of("title", title)));
            return;
        }
        List<Choice> buttons = open.stream()
                .limit(BUTTONS)
                .map(variant ->
                        new Choice(ChoiceIds.ADD + variant.variantId(), Cards.variantLabel(variant, turn.language())))
                .toList();
        turn.focus(new Focus(sought, List.of(productId)));
        turn.say(turn.utterance(Phrase.PICK_VARIANT, Map.of("title", title)).with(buttons));
    }

    static void remove(Turn turn, String variantId) {
        turn.edit(turn.cart().without(variantId));
        showCart(turn);
    }

    static void showCart(Turn turn) {
        sayCart(turn, Phrase.CART_NOW, Map.of());
    }

    private static void sayCart(Turn turn, Phrase phrase, Map<String, ?> values) {
        Cart cart = turn.cart();
        if (cart.isEmpty()) {
            turn.say(Phrase.CART_EMPTY);
            return;
        }
        Map<String, Object> all = new HashMap<>(values);
        all.put("count", cart.count());
        all.put("total", Prices.text(cart.total(), turn.language()));
        Utterance utterance = turn.utterance(phrase, all).showing(CartView.of(cart, turn.language()));
        boolean ordering = turn.form() != null;
        turn.say(ordering ? utterance : utterance.with(List.of(Utterance.orderButton(turn.language()))));
    }

    /**
     * Puts the goods that the message names into the cart, when it is clear which ones; shows what it may mean otherwise.
     *
     * @return false when the message names no goods
     */
    static boolean takeFromMessage(Turn turn, boolean orWhatWasTalkedAbout) {
        Optional<Understood> understood = turn.understood();
        if (understood.isEmpty()) {
            return false;
        }
        ProductQuery query = QueryReader.read(turn.text(), understood.get());
        int quantity = quantity(turn.text(), understood.get());
        if (query.terms().isEmpty()) {
            return orWhatWasTalkedAbout && takeFocus(turn, query, quantity);
        }
        SearchResult result = turn.shop().search(query, CARDS);
        if (result.isEmpty()) {
            return orWhatWasTalkedAbout && !namesGoods(understood.get()) && takeFocus(turn, query, quantity);
        }
        ProductHit best = result.hits().getFirst();
        turn.focus(new Focus(
                query,
                result.hits().stream().map(hit -> hit.product().productId()).toList()));
        boolean clear = result.meetsCriteria() && result.clear();
        if (clear && best.fitting().size() == 1) {
            add(turn, best.fitting().getFirst().variantId(), quantity);
        } else if (clear) {
            pick(turn, best.product().productId());
        } else {
            show(turn, result);
        }
        return true;
    }

    /** "I'll take it": the goods are those that were talked about last. */
    private static boolean takeFocus(Turn turn, ProductQuery query, int quantity) {
        List<String> shown = turn.focus().productIds();
        if (shown.size() != 1) {
            return false;
        }
        Optional<Product> product = turn.shop().product(shown.getFirst());
        ProductQuery earlier = turn.focus().query();
        ProductQuery criteria = earlier == null ? query : query.after(earlier);
        List<Variant> fitting =
                product.map(found -> VariantMatch.fitting(found, criteria)).orElse(List.of());
        if (fitting.size() == 1) {
            add(turn, fitting.getFirst().variantId(), quantity);
        } else {
            pick(turn, shown.getFirst());
        }
        return true;
    }

    private static void show(Turn turn, SearchResult result) {
        List<Card> cards = result.hits().stream()
                .map(hit -> Cards.of(hit, turn.language()))
                .toList();
        turn.add(new Effect.ShowedProducts(cards.stream().map(Card::productId).toList()));
        turn.say(turn.utterance(Phrase.FOUND, Map.of()).showing(cards));
    }

    private static boolean namesGoods(Understood understood) {
        return understood.first(EntityTypes.PRODUCT).isPresent()
                || understood.first(EntityTypes.BRAND).isPresent();
    }

    private static int quantity(String text, Understood understood) {
        List<Integer> counts = new ArrayList<>();
        understood.all(EntityTypes.QUANTITY).stream()
                .map(Entity::normOrValue)
                .filter(norm -> norm.matches("[0-9]{1,2}"))
                .forEach(norm -> counts.add(Integer.valueOf(norm)));
        Quantities.find(text).stream().map(Mention::value).forEach(counts::add);
        return counts.stream()
                .filter(count -> count > 0 && count <= Cart.MOST_OF_ONE)
                .findFirst()
                .orElse(1);
    }
}

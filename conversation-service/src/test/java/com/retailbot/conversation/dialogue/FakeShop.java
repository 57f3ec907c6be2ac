package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.PhraseBook;
import com.retailbot.conversation.TestCatalogue;
import com.retailbot.conversation.bot.Answer;
import com.retailbot.conversation.catalogue.Product;
import com.retailbot.conversation.catalogue.ProductQuery;
import com.retailbot.conversation.catalogue.ProductVariant;
import com.retailbot.conversation.catalogue.SearchResult;
import com.retailbot.conversation.catalogue.ShopCatalogue;
import com.retailbot.conversation.tracking.TrackedOrder;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shop of sixty products, with one answer and whatever orders a test gives it. */
final class FakeShop implements Shop {

    final ShopCatalogue catalogue = new ShopCatalogue(TestCatalogue.products(), List.of());
    final List<TrackedOrder> ownOrders = new ArrayList<>();
    final Map<String, TrackedOrder> ordersByNumberAndPhone = new HashMap<>();
    final PhraseBook phrases = new PhraseBook();

    @Override
    public Understood understand(String text) {
        return phrases.understand(text);
    }

    @Override
    public SearchResult search(ProductQuery query, int limit) {
        return catalogue.search(query, limit);
    }

    @Override
    public Optional<Product> product(String productId) {
        return catalogue.find(productId);
    }

    @Override
    public Optional<ProductVariant> variant(String variantId) {
        return catalogue.findVariant(variantId);
    }

    @Override
    public List<Product> recommended(int limit) {
        return catalogue.newest(limit);
    }

    @Override
    public Optional<Answer> answer(String question, Understood understood) {
        return understood.intent().equals("delivery_info")
                ? Optional.of(new Answer(
                        new LocalizedText(Map.of(
                                "fr", "Nous livrons les 69 wilayas.",
                                "ar", "نوصل إلى كل الولايات.",
                                "en", "We deliver to all 69 wilayas.")),
                        "FAQ"))
                : Optional.empty();
    }

    @Override
    public List<TrackedOrder> ordersOfShopper() {
        return ownOrders;
    }

    @Override
    public Optional<TrackedOrder> order(String number, String phone) {
        return Optional.ofNullable(ordersByNumberAndPhone.get(number + " " + phone));
    }
}

package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.bot.Answer;
import com.retailbot.conversation.catalogue.Product;
import com.retailbot.conversation.catalogue.ProductQuery;
import com.retailbot.conversation.catalogue.ProductVariant;
import com.retailbot.conversation.catalogue.SearchResult;
import com.retailbot.conversation.tracking.TrackedOrder;
import com.retailbot.conversation.understanding.Understood;
import java.util.List;
import java.util.Optional;

/** What a dialogue knows of its shop, for the shopper who talks. */
public interface Shop {

    /** What a message means here: the merchant may have taught the bot. */
    Understood understand(String text);

    SearchResult search(ProductQuery query, int limit);

    Optional<Product> product(String productId);

    Optional<ProductVariant> variant(String variantId);

    /** What sells well and is in stock. */
    List<Product> recommended(int limit);

    Optional<Answer> answer(String question, Understood understood);

    /** This shopper's orders, the newest first. */
    List<TrackedOrder> ordersOfShopper();

    /** The order with this number, if it was placed with this phone. */
    Optional<TrackedOrder> order(String number, String phone);
}

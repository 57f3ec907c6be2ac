package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.bot.Answer;
import com.retailbot.conversation.bot.Knowledge;
import com.retailbot.conversation.catalogue.Catalogue;
import com.retailbot.conversation.catalogue.Product;
import com.retailbot.conversation.catalogue.ProductQuery;
import com.retailbot.conversation.catalogue.ProductVariant;
import com.retailbot.conversation.catalogue.SearchResult;
import com.retailbot.conversation.tracking.TrackedOrder;
import com.retailbot.conversation.tracking.TrackedOrders;
import com.retailbot.conversation.training.TaughtBots;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The shops as their events describe them. */
@Component
public class LiveShops {

    private static final int ORDERS_SHOWN = 3;

    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final TaughtBots taught;
    private final TrackedOrders orders;
    private final FieldCipher cipher;

    LiveShops(Catalogue catalogue, Knowledge knowledge, TaughtBots taught, TrackedOrders orders, FieldCipher cipher) {
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.taught = taught;
        this.orders = orders;
        this.cipher = cipher;
    }

    public Shop of(TenantId tenant, String botId, String visitorId) {
        return new LiveShop(tenant, botId, visitorId, taught.understanding(tenant, botId));
    }

    private final class LiveShop implements Shop {

        private final TenantId tenant;
        private final String botId;
        private final String visitorId;
        private final Understanding understanding;

        LiveShop(TenantId tenant, String botId, String visitorId, Understanding understanding) {
            this.tenant = tenant;
            this.botId = botId;
            this.visitorId = visitorId;
            this.understanding = understanding;
        }

        @Override
        public Understood understand(String text) {
            return understanding.understand(text);
        }

        @Override
        public SearchResult search(ProductQuery query, int limit) {
            return catalogue.search(tenant, query, limit);
        }

        @Override
        public Optional<Product> product(String productId) {
            return catalogue.find(tenant, productId);
        }

        @Override
        public Optional<ProductVariant> variant(String variantId) {
            return catalogue.findVariant(tenant, variantId);
        }

        @Override
        public List<Product> recommended(int limit) {
            Map<String, Product> best = new LinkedHashMap<>();
            for (String productId : orders.bestSellers(tenant, limit * 3)) {
                product(productId).filter(Product::sellable).ifPresent(product -> best.put(productId, product));
            }
            catalogue.newest(tenant, limit).forEach(product -> best.putIfAbsent(product.productId(), product));
            return best.values().stream().limit(limit).toList();
        }

        @Override
        public Optional<Answer> answer(String question, Understood understood) {
            return knowledge.answer(tenant, botId, understanding, question, understood);
        }

        @Override
        public List<TrackedOrder> ordersOfShopper() {
            return orders.ofVisitor(tenant, visitorId, ORDERS_SHOWN);
        }

        @Override
        public Optional<TrackedOrder> order(String number, String phone) {
            return orders.find(tenant, number, cipher.fingerprint(tenant, "customer", phone));
        }
    }
}

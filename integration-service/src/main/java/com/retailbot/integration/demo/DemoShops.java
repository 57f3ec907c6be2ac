package com.retailbot.integration.demo;

import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.order.PastOrders;
import com.retailbot.integration.shop.Shops;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills a demo shop when it registers. */
@Service
public class DemoShops {
    private static final Logger LOG = LoggerFactory.getLogger(DemoShops.class);

    private final DemoSettings settings;
    private final DemoSeeds seeds;
    private final Shops shops;
    private final Catalogue catalogue;
    private final PastOrders pastOrders;
    private final Clock clock;

    DemoShops(
            DemoSettings settings,
            DemoSeeds seeds,
            Shops shops,
            Catalogue catalogue,
            PastOrders pastOrders,
            Clock clock) {
        this.settings = settings;
        this.seeds = seeds;
        this.shops = shops;
        this.catalogue = catalogue;
        this.pastOrders = pastOrders;
        this.clock = clock;
    }

    /** Does nothing for a real shop, without demo data in the settings, and when the shop is filled already. */
    @Transactional
    public void fill(TenantId tenant, ShopRegistered registered) {
        List<DemoProduct> products = DemoProduct.of(registered.industry());
        Instant now = clock.instant();
        if (!settings.enabled() || !registered.demo() || products.isEmpty() || !seeds.claim(tenant, now)) {
            return;
        }
        // Order numbers carry the shop's initials; the registration may not have been noted yet.
        shops.register(tenant, registered);
        catalogue.save(tenant, products.stream().map(DemoProduct::draft).toList());
        DemoHistory history = new DemoHistory(seed(tenant), sales(tenant, products));
        int orders = pastOrders.record(tenant, history.orders(settings.historyDays(), now));
        LOG.info("Demo shop {} filled with {} products and {} past orders", tenant, products.size(), orders);
    }

    private List<DemoSale> sales(TenantId tenant, List<DemoProduct> products) {
        List<String> handles =
                products.stream().map(product -> product.draft().handle()).toList();
        Map<String, CatalogueProduct> stored = catalogue.matching(tenant, handles, List.of()).stream()
                .collect(Collectors.toMap(CatalogueProduct::handle, Function.identity()));
        return products.stream()
                .map(product -> new DemoSale(
                        Objects.requireNonNull(stored.get(product.draft().handle())), product.popularity()))
                .toList();
    }

    private static long seed(TenantId tenant) {
        return UUID.fromString(tenant.value()).getMostSignificantBits();
    }
}

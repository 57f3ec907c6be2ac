package com.retailbot.conversation.catalogue;

import com.retailbot.conversation.signals.Signals;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The products of every shop as the chat finds them. A shop's index is built in memory on its first use and kept current by
 * events; another instance's changes arrive by signal, and at the latest with the next look into the store.
 */
@Service
public class Catalogue {

    private static final String CHANGED = "catalogue";
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final ProductStore store;
    private final Signals signals;
    private final Clock clock;
    private final Map<TenantId, ShopCatalogue> shops = new ConcurrentHashMap<>();
    private final Set<TenantId> stale = ConcurrentHashMap.newKeySet();
    private volatile Instant lookedAt;

    Catalogue(ProductStore store, Signals signals, Clock clock) {
        this.store = store;
        this.signals = signals;
        this.clock = clock;
        this.lookedAt = clock.instant();
    }

    @PostConstruct
    void listen() {
        signals.listen(CHANGED, tenant -> stale.add(new TenantId(tenant)));
    }

    public SearchResult search(TenantId tenant, ProductQuery query, int limit) {
        return shop(tenant).search(query, limit);
    }

    public Optional<Product> find(TenantId tenant, String productId) {
        return shop(tenant).find(productId);
    }

    public Optional<ProductVariant> findVariant(TenantId tenant, String variantId) {
        return shop(tenant).findVariant(variantId);
    }

    /** Products in stock, the newest first. */
    public List<Product> newest(TenantId tenant, int limit) {
        return shop(tenant).newest(limit);
    }

    /** Takes the newest state of a product; an older one changes nothing. */
    public void record(TenantId tenant, ProductChanged product) {
        if (store.save(tenant, product)) {
            shops.computeIfPresent(tenant, (id, shop) -> {
                shop.apply(product);
                return shop;
            });
            signals.tellOthers(CHANGED, tenant.value());
        }
    }

    /** Takes the newest stock of a variant at a location; an older one changes nothing. */
    public void record(TenantId tenant, StockChanged change) {
        if (store.save(tenant, change)) {
            shops.computeIfPresent(tenant, (id, shop) -> {
                shop.apply(new StockLevel(change.variantId(), change.location(), change.available()));
                return shop;
            });
            signals.tellOthers(CHANGED, tenant.value());
        }
    }

    @Scheduled(fixedDelay = 20_000, initialDelay = 20_000)
    void catchUp() {
        Instant now = clock.instant();
        Instant since = lookedAt.minus(OVERLAP);
        store.changedSince(since).forEach(tenant -> refresh(tenant, since));
        // Only now: what could not be read is looked at again.
        lookedAt = now;
    }

    private void refresh(TenantId tenant, Instant since) {
        shops.computeIfPresent(tenant, (id, shop) -> {
            store.levels(tenant, since).forEach(shop::apply);
            store.products(tenant, since).forEach(shop::apply);
            return shop;
        });
    }

    private ShopCatalogue shop(TenantId tenant) {
        if (stale.remove(tenant)) {
            try {
                refresh(tenant, lookedAt.minus(OVERLAP));
            } catch (RuntimeException e) {
                stale.add(tenant);
                throw e;
            }
        }
        ShopCatalogue loaded = shops.get(tenant);
        return loaded != null ? loaded : shops.computeIfAbsent(tenant, this::load);
    }

    private ShopCatalogue load(TenantId tenant) {
        return new ShopCatalogue(store.products(tenant, null), store.levels(tenant, null));
    }
}

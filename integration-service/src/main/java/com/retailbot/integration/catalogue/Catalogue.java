package com.retailbot.integration.catalogue;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.TenantId;
import com.retailbot.integration.ids.Ids;
import com.retailbot.integration.shop.ShopLocks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the catalogue, and tells the others about each product that really changed. */
@Service
public class Catalogue {
    /** Keeps the number of values in one SQL statement small. */
    private static final int CHUNK = 500;

    private final Products products;
    private final Variants variants;
    private final ShopLocks locks;
    private final EventOutbox outbox;
    private final Clock clock;

    Catalogue(Products products, Variants variants, ShopLocks locks, EventOutbox outbox, Clock clock) {
        this.products = products;
        this.variants = variants;
        this.locks = locks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Makes the catalogue hold these products; products that are not named stay as they are.
     *
     * @throws ProblemException 409 {@code catalogue-changed} when a draft was made from another version than the
     *     stored one
     */
    @Transactional
    public SaveResult save(TenantId tenant, List<ProductDraft> drafts) {
        locks.hold(tenant, "catalogue");
        int created = 0;
        int updated = 0;
        for (List<ProductDraft> chunk : chunks(drafts)) {
            Map<String, Product> stored = locked(tenant, chunk);
            for (ProductDraft draft : chunk) {
                Product product = stored.get(draft.handle());
                requireExpected(draft, product == null ? 0 : product.version());
                if (product == null) {
                    publish(tenant, products.save(new Product(tenant, draft, now())));
                    created++;
                } else if (product.become(draft, now())) {
                    publish(tenant, product);
                    updated++;
                }
            }
        }
        return new SaveResult(created, updated, drafts.size() - created - updated);
    }

    /** Stops or resumes selling a product. */
    @Transactional
    public CatalogueProduct setActive(TenantId tenant, String productId, boolean active) {
        Product product = stored(tenant, productId);
        if (product.setActive(active, now())) {
            publish(tenant, product);
        }
        return product.view();
    }

    @Transactional(readOnly = true)
    public CatalogueProduct product(TenantId tenant, String productId) {
        return stored(tenant, productId).view();
    }

    /** The products that have one of these handles or sell one of these SKUs (in any letter case). */
    @Transactional(readOnly = true)
    public List<CatalogueProduct> matching(TenantId tenant, Collection<String> handles, Collection<String> lowerSkus) {
        Map<UUID, Product> found = new LinkedHashMap<>();
        for (List<String> chunk : chunks(handles)) {
            products.withHandles(tenant, chunk).forEach(product -> found.put(product.id(), product));
        }
        for (List<String> chunk : chunks(lowerSkus)) {
            products.withSkus(tenant, chunk).forEach(product -> found.put(product.id(), product));
        }
        return found.values().stream().map(Product::view).toList();
    }

    /** Variants by their id; ids that the shop does not have are missing in the answer. */
    @Transactional(readOnly = true)
    public Map<String, SellableVariant> sellable(TenantId tenant, Collection<String> variantIds) {
        List<UUID> ids = variantIds.stream()
                .flatMap(id -> Ids.parse(id).stream())
                .distinct()
                .toList();
        Map<String, SellableVariant> found = new HashMap<>();
        variants.withIds(tenant, ids).forEach(variant -> {
            SellableVariant sellable = variant.sellable();
            found.put(sellable.variantId(), sellable);
        });
        return found;
    }

    private Product stored(TenantId tenant, String productId) {
        return Ids.parse(productId)
                .flatMap(id -> products.findByTenantAndId(tenant, id))
                .orElseThrow(() -> NotFoundException.of("product", productId));
    }

    private Map<String, Product> locked(TenantId tenant, List<ProductDraft> drafts) {
        Map<String, Product> byHandle = new HashMap<>();
        products.lockWithHandles(
                        tenant, drafts.stream().map(ProductDraft::handle).toList())
                .forEach(product -> byHandle.put(product.handle(), product));
        return byHandle;
    }

    private static void requireExpected(ProductDraft draft, long storedVersion) {
        Long expected = draft.expectedVersion();
        if (expected != null && expected != storedVersion) {
            throw new ProblemException(
                            CatalogueProblem.CATALOGUE_CHANGED,
                            "Product '%s' is at version %d (expected: %d, it was changed meanwhile)"
                                    .formatted(draft.handle(), storedVersion, expected))
                    .with("product", draft.handle());
        }
    }

    private void publish(TenantId tenant, Product product) {
        outbox.publish(tenant, product.changed());
    }

    private Instant now() {
        return clock.instant();
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < list.size(); start += CHUNK) {
            chunks.add(list.subList(start, Math.min(start + CHUNK, list.size())));
        }
        return chunks;
    }
}

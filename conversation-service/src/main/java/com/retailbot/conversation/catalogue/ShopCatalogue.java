package com.retailbot.conversation.catalogue;

import com.retailbot.events.ProductChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One shop's products, stock and index in memory. */
public final class ShopCatalogue {

    private static final int CANDIDATES = 60;
    private static final float CLOSE_TO_BEST = 0.55f;
    private static final float CLEARLY_LESS = 0.75f;
    private static final float WORTH_SHOWING = 0.9f;

    private final Map<String, ProductChanged> products = new ConcurrentHashMap<>();
    private final Map<String, String> productOfVariant = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Integer>> stock = new ConcurrentHashMap<>();
    private final ProductIndex index;

    public ShopCatalogue(Collection<ProductChanged> products, Collection<StockLevel> levels) {
        levels.forEach(this::apply);
        products.stream().filter(ProductChanged::active).forEach(this::remember);
        index = new ProductIndex(
                this.products.values().stream().map(this::product).toList());
    }

    public void apply(StockLevel level) {
        stock.computeIfAbsent(level.variantId(), id -> new ConcurrentHashMap<>())
                .put(level.location(), level.available());
    }

    public synchronized void apply(ProductChanged change) {
        ProductChanged known = products.get(change.productId());
        if (known != null && known.version() > change.version()) {
            return;
        }
        if (known != null) {
            known.variants().forEach(variant -> productOfVariant.remove(variant.variantId()));
        }
        if (change.active() && !change.variants().isEmpty()) {
            remember(change);
            index.put(product(change));
        } else {
            products.remove(change.productId());
            index.remove(change.productId());
        }
    }

    private void remember(ProductChanged change) {
        if (change.variants().isEmpty()) {
            return;
        }
        products.put(change.productId(), change);
        change.variants().forEach(variant -> productOfVariant.put(variant.variantId(), change.productId()));
    }

    public Optional<Product> find(@Nullable String productId) {
        return Optional.ofNullable(productId).map(products::get).map(this::product);
    }

    public Optional<ProductVariant> findVariant(String variantId) {
        return find(productOfVariant.get(variantId))
                .flatMap(product -> product.variant(variantId).map(variant -> new ProductVariant(product, variant)));
    }

    public List<Product> newest(int limit) {
        return products.values().stream()
                .sorted(Comparator.comparing(ProductChanged::changedAt)
                        .reversed()
                        .thenComparing(ProductChanged::productId))
                .map(this::product)
                .filter(Product::sellable)
                .limit(limit)
                .toList();
    }

    public SearchResult search(ProductQuery query, int limit) {
        List<ProductIndex.Match> matches = index.search(query.terms(), CANDIDATES);
        if (matches.isEmpty() || matches.getFirst().score() < WORTH_SHOWING) {
            return new SearchResult(List.of(), true, false);
        }
        float floor = matches.getFirst().score() * CLOSE_TO_BEST;
        List<Scored> hits = new ArrayList<>();
        for (ProductIndex.Match match : matches) {
            if (match.score() >= floor) {
                find(match.productId())
                        .ifPresent(product -> hits.add(new Scored(VariantMatch.best(product, query), match.score())));
            }
        }
        boolean met = hits.stream().anyMatch(scored -> scored.hit().meetsCriteria());
        List<Scored> shown = hits.stream()
                .filter(scored -> !met || scored.hit().meetsCriteria())
                .sorted(Comparator.comparingInt(scored -> scored.hit().variant().sellable() ? 0 : 1))
                .limit(limit)
                .toList();
        return new SearchResult(shown.stream().map(Scored::hit).toList(), met, clear(shown));
    }

    private record Scored(ProductHit hit, float score) {}

    private static boolean clear(List<Scored> shown) {
        return shown.size() == 1
                || shown.size() > 1 && shown.get(1).score() < shown.getFirst().score() * CLEARLY_LESS;
    }

    private Product product(ProductChanged change) {
        List<Variant> variants = change.variants().stream()
                .map(variant -> new Variant(
                        variant.variantId(),
                        variant.sku(),
                        variant.options(),
                        variant.price(),
                        variant.compareAtPrice(),
                        available(variant)))
                .toList();
        return new Product(
                change.productId(),
                change.title(),
                change.description(),
                change.category(),
                change.brand(),
                change.imageUrl(),
                variants);
    }

    private @Nullable Integer available(ProductChanged.Variant variant) {
        Map<String, Integer> locations = stock.get(variant.variantId());
        return locations == null
                ? variant.reportedStock()
                : Integer.valueOf(
                        locations.values().stream().mapToInt(Integer::intValue).sum());
    }
}

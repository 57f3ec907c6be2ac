package com.retailbot.conversation.catalogue;

import com.retailbot.text.Colours;
import com.retailbot.text.Mention;
import com.retailbot.text.Sizes;
import com.retailbot.text.TextNormalizer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the variants of a product against a query's criteria. */
public final class VariantMatch {

    private VariantMatch() {}

    /** The product as a hit, with its best variant: fitting and in stock, then fitting, then in stock. */
    static ProductHit best(Product product, ProductQuery query) {
        Variant best = product.variants().stream()
                .max(Comparator.<Variant>comparingInt(variant -> fits(product, variant, query) ? 1 : 0)
                        .thenComparingInt(variant -> variant.sellable() ? 1 : 0))
                .orElseThrow();
        return new ProductHit(product, best, fits(product, best, query), fitting(product, query));
    }

    /** The variants in stock that have the colour, size and price of the query. */
    public static List<Variant> fitting(Product product, ProductQuery query) {
        return product.sellableVariants().stream()
                .filter(variant -> fits(product, variant, query))
                .toList();
    }

    private static boolean fits(Product product, Variant variant, ProductQuery query) {
        return hasColour(product, variant, query.colour())
                && hasSize(product, variant, query.size())
                && inRange(variant, query);
    }

    private static boolean inRange(Variant variant, ProductQuery query) {
        long dinars = variant.price().amount().longValue();
        return (query.priceMax() == null || dinars <= query.priceMax())
                && (query.priceMin() == null || dinars >= query.priceMin());
    }

    private static boolean hasColour(Product product, Variant variant, @Nullable String colour) {
        if (colour == null) {
            return true;
        }
        List<String> inOptions = variant.options().values().stream()
                .flatMap(value -> Colours.code(value).stream())
                .toList();
        if (!inOptions.isEmpty()) {
            return inOptions.contains(colour);
        }
        return product.title().values().values().stream()
                .flatMap(title -> Colours.find(title).stream())
                .map(Mention::value)
                .anyMatch(colour::equals);
    }

    private static boolean hasSize(Product product, Variant variant, @Nullable String size) {
        if (size == null) {
            return true;
        }
        String folded = TextNormalizer.fold(size);
        boolean inOptions = variant.options().values().stream()
                .anyMatch(value -> TextNormalizer.fold(value).equals(folded)
                        || Sizes.canonical(value).filter(size::equals).isPresent());
        return inOptions
                || product.title().values().values().stream()
                        .anyMatch(title -> Sizes.find(title).stream()
                                .anyMatch(mention -> mention.value().size().equals(size)));
    }
}

package com.retailbot.conversation.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper seeks.
 *
 * @param terms words to find, heavier ones first to count
 * @param colour canonical colour code
 * @param size canonical size
 * @param priceMin whole dinars
 * @param priceMax whole dinars
 */
public record ProductQuery(
        List<WeightedTerm> terms,
        @Nullable String colour,
        @Nullable String size,
        @Nullable Long priceMin,
        @Nullable Long priceMax) {

    public ProductQuery {
        terms = List.copyOf(terms);
    }

    public boolean hasFilters() {
        return colour != null || size != null || priceMin != null || priceMax != null;
    }

    public boolean isEmpty() {
        return terms.isEmpty() && !hasFilters();
    }

    /** The same goods with this query's own criteria where it names some: "and in red?" after "shoes 42". */
    public ProductQuery after(ProductQuery earlier) {
        return new ProductQuery(
                terms.isEmpty() ? earlier.terms : terms,
                colour == null ? earlier.colour : colour,
                size == null ? earlier.size : size,
                priceMin == null ? earlier.priceMin : priceMin,
                priceMax == null ? earlier.priceMax : priceMax);
    }
}

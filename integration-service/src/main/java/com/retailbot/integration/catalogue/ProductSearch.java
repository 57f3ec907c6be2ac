package com.retailbot.integration.catalogue;

import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists products by handle, which groups what a merchant grouped. */
@Service
public class ProductSearch {
    private final Products products;

    ProductSearch(Products products) {
        this.products = products;
    }

    /** All products of the shop whose texts contain the query, for the shop's people. */
    @Transactional(readOnly = true)
    public Page<CatalogueProduct> find(
            TenantId tenant, @Nullable String query, @Nullable String category, int limit, @Nullable String cursor) {
        return page(tenant, query == null ? "" : query, category == null ? "" : category, true, limit, cursor);
    }

    /** The products that are on sale, for shoppers. */
    @Transactional(readOnly = true)
    public Page<CatalogueProduct> onSale(TenantId tenant, int limit, @Nullable String cursor) {
        return page(tenant, "", "", false, limit, cursor);
    }

    private Page<CatalogueProduct> page(
            TenantId tenant, String query, String category, boolean inactiveToo, int limit, @Nullable String cursor) {
        Cursor position = Cursor.decode(cursor);
        String after = position.equals(Cursor.START) ? "" : position.id();
        List<CatalogueProduct> rows =
                products
                        .page(tenant, after, SearchText.pattern(query), category, inactiveToo, Limit.of(limit + 1))
                        .stream()
                        .map(Product::view)
                        .toList();
        return Page.of(rows, limit, last -> new Cursor(Cursor.START.at(), last.handle()).encode());
    }
}

package com.retailbot.integration;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.catalogue.CatalogueVariant;
import com.retailbot.integration.catalogue.ProductDraft;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small catalogue for tests that need something to sell. */
public final class TestCatalogue {
    private TestCatalogue() {}

    /** A shoe in sizes 42 (three reported) and 43 (none reported), 6500 DA each. */
    public static CatalogueProduct shoe(Catalogue catalogue, TenantId tenant) {
        catalogue.save(tenant, List.of(draft("shoe", Money.dzd(6500))));
        return catalogue.matching(tenant, List.of("shoe"), List.of()).getFirst();
    }

    public static ProductDraft draft(String handle, Money price) {
        return new ProductDraft(
                handle,
                null,
                new LocalizedText(Map.of("fr", "Chaussures de ville", "ar", "حذاء كلاسيكي")),
                new LocalizedText(Map.of("fr", "Cuir")),
                "shoes",
                null,
                null,
                List.of(
                        new CatalogueVariant(null, handle + "-42", null, Map.of("size", "42"), price, null, 3),
                        new CatalogueVariant(null, handle + "-43", null, Map.of("size", "43"), price, null, 0)));
    }

    public static OrderLine line(CatalogueProduct product, int variant, int quantity) {
        CatalogueVariant chosen = product.variants().get(variant);
        return new OrderLine(
                Objects.requireNonNull(chosen.variantId()),
                product.productId(),
                chosen.sku(),
                product.title(),
                quantity,
                chosen.price());
    }
}

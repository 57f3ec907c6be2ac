package com.retailbot.integration.demo;

import com.retailbot.events.OrderLine;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.catalogue.CatalogueVariant;
import java.util.Objects;

/** A stored demo product with how well it sells. */
record DemoSale(CatalogueProduct product, int popularity) {
    /** @param draw any number; picks the variant */
    OrderLine line(int draw, int quantity) {
        CatalogueVariant variant =
                product.variants().get(draw % product.variants().size());
        return new OrderLine(
                Objects.requireNonNull(variant.variantId()),
                product.productId(),
                variant.sku(),
                product.title(),
                quantity,
                variant.price());
    }
}

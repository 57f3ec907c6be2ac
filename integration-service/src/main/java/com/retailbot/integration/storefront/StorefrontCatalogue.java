package com.retailbot.integration.storefront;

import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.catalogue.CatalogueVariant;
import com.retailbot.integration.catalogue.ProductSearch;
import com.retailbot.integration.shop.Shops;
import com.retailbot.integration.storefront.StorefrontProduct.StorefrontVariant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue that a shop's public bot key opens to everybody. */
@Service
public class StorefrontCatalogue {
    private final Shops shops;
    private final ProductSearch products;
    private final Availability availability;

    StorefrontCatalogue(Shops shops, ProductSearch products, Availability availability) {
        this.shops = shops;
        this.products = products;
        this.availability = availability;
    }

    @Transactional(readOnly = true)
    public Page<StorefrontProduct> page(String botKey, int limit, @Nullable String cursor) {
        TenantId tenant = shops.tenantOfBotKey(botKey).orElseThrow(() -> NotFoundException.of("bot", botKey));
        Page<CatalogueProduct> page = products.onSale(tenant, limit, cursor);
        List<String> variantIds = page.items().stream()
                .flatMap(product -> product.variants().stream())
                .map(StorefrontCatalogue::storedId)
                .toList();
        Map<String, Integer> units = availability.of(tenant, variantIds);
        return page.map(product -> shown(product, units));
    }

    private static StorefrontProduct shown(CatalogueProduct product, Map<String, Integer> units) {
        return new StorefrontProduct(
                product.productId(),
                product.title(),
                product.description(),
                product.category(),
                product.brand(),
                product.imageUrl(),
                product.variants().stream()
                        .map(variant -> new StorefrontVariant(
                                storedId(variant),
                                variant.sku(),
                                variant.options(),
                                variant.price(),
                                variant.compareAtPrice(),
                                available(variant, units)))
                        .toList());
    }

    /** Until inventory has spoken, the source of the catalogue is believed. */
    private static boolean available(CatalogueVariant variant, Map<String, Integer> units) {
        Integer known = units.getOrDefault(storedId(variant), variant.reportedStock());
        return known == null || known > 0;
    }

    private static String storedId(CatalogueVariant variant) {
        return Objects.requireNonNull(variant.variantId());
    }
}

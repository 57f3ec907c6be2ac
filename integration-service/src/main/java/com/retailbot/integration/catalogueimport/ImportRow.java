package com.retailbot.integration.catalogueimport;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One checked row. A null means that the file says nothing about it, so what is stored stays.
 *
 * @param product handle of the product that the variant belongs to
 * @param title by language
 * @param options size and colour, where given
 */
record ImportRow(
        int line,
        String sku,
        @Nullable String product,
        Map<String, String> title,
        Map<String, String> description,
        @Nullable String category,
        @Nullable String brand,
        @Nullable String imageUrl,
        @Nullable BigDecimal price,
        @Nullable BigDecimal compareAtPrice,
        @Nullable String barcode,
        Map<String, String> options,
        @Nullable Integer stock) {}

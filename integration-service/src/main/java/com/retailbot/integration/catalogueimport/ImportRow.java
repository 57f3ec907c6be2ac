package com.retailbot.integration.catalogueimport;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
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
        @Nullable Integer stock) {
    /** Reads every cell; the row counts only when the cells collected no refusal. */
    static ImportRow read(int line, RowCells cells) {
        String sku = cells.code(ImportColumn.SKU, 64);
        if (sku == null && cells.refusals().isEmpty()) {
            cells.refuse(ImportColumn.SKU, null, "sku-missing", "Each row needs a SKU");
        }
        return new ImportRow(
                line,
                sku == null ? "" : sku,
                cells.code(ImportColumn.PRODUCT, 120),
                texts(
                        "ar", cells.text(ImportColumn.TITLE_AR, 300),
                        "fr", cells.text(ImportColumn.TITLE_FR, 300),
                        "en", cells.text(ImportColumn.TITLE_EN, 300)),
                texts(
                        "ar", cells.text(ImportColumn.DESCRIPTION_AR, 5000),
                        "fr", cells.text(ImportColumn.DESCRIPTION_FR, 5000),
                        "en", cells.text(ImportColumn.DESCRIPTION_EN, 5000)),
                cells.text(ImportColumn.CATEGORY, 100),
                cells.text(ImportColumn.BRAND, 100),
                cells.link(ImportColumn.IMAGE_URL),
                cells.price(ImportColumn.PRICE),
                cells.price(ImportColumn.COMPARE_AT_PRICE),
                cells.barcode(),
                texts(
                        "size", cells.text(ImportColumn.SIZE, 60),
                        "colour", cells.text(ImportColumn.COLOUR, 60)),
                cells.units(ImportColumn.STOCK));
    }

    /** Pairs of key and text, without those that have none. */
    private static Map<String, String> texts(@Nullable String... pairs) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String key = pairs[i];
            String text = pairs[i + 1];
            if (key != null && text != null) {
                given.put(key, text);
            }
        }
        return given;
    }
}

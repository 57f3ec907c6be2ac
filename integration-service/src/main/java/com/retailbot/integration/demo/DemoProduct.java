package com.retailbot.integration.demo;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.integration.catalogue.CatalogueVariant;
import com.retailbot.integration.catalogue.ProductDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row of a demo catalogue.
 *
 * @param popularity how often it is bought, compared with the others
 */
record DemoProduct(ProductDraft draft, int popularity) {
    /** What the data files write for a thing that comes in one size only. */
    private static final String ONE_SIZE = "unique";

    /** All products of an industry's demo shop; empty for an industry that has none. */
    static List<DemoProduct> of(String industry) {
        return DemoTable.exists(industry)
                ? DemoTable.rows(industry).stream().map(DemoProduct::read).toList()
                : List.of();
    }

    private static DemoProduct read(CSVRecord row) {
        ProductDraft draft = new ProductDraft(
                row.get("handle"),
                null,
                texts(row, "title_"),
                texts(row, "description_"),
                row.get("category"),
                row.get("brand"),
                null,
                variants(row));
        return new DemoProduct(draft, Integer.parseInt(row.get("popularity")));
    }

    private static LocalizedText texts(CSVRecord row, String prefix) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : List.of("ar", "fr", "en")) {
            byLanguage.put(language, row.get(prefix + language));
        }
        return new LocalizedText(byLanguage);
    }

    private static List<CatalogueVariant> variants(CSVRecord row) {
        List<CatalogueVariant> variants = new ArrayList<>();
        for (String size : row.get("sizes").split(",")) {
            for (String colour : row.get("colours").split(",")) {
                variants.add(variant(row, size, colour));
            }
        }
        return variants;
    }

    private static CatalogueVariant variant(CSVRecord row, String size, String colour) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!size.isEmpty() && !ONE_SIZE.equals(size)) {
            options.put("size", size);
        }
        if (!colour.isEmpty()) {
            options.put("colour", colour);
        }
        String sku = (row.get("handle") + "-" + String.join("-", options.values()))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9.]+", "-");
        return new CatalogueVariant(
                null,
                sku,
                null,
                options,
                Money.dzd(row.get("price")),
                price(row.get("compare_at_price")),
                stock(row, sku));
    }

    private static @Nullable Money price(String amount) {
        return amount.isEmpty() ? null : Money.dzd(amount);
    }

    /** Around the row's figure and the same in each run; some variants run low, a few are sold out. */
    private static int stock(CSVRecord row, String sku) {
        int usual = Integer.parseInt(row.get("stock"));
        int draw = Math.floorMod(sku.hashCode(), 20);
        if (draw == 0) {
            return 0;
        }
        return draw <= 2 ? Math.min(usual, draw) : Math.max(1, usual + draw % 7 - 3);
    }
}

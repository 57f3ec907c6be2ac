package com.retailbot.integration.catalogueimport;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.catalogue.CatalogueVariant;
import com.retailbot.integration.catalogue.ProductDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product on its way from what is stored to what the rows say, row by row. */
final class PlannedProduct {
    /** Where a product goes whose file names no category. */
    private static final String NO_CATEGORY = "other";

    /** A product travels as one event with all its variants, and an event has a largest size. */
    static final int MOST_VARIANTS = 250;

    private final String handle;
    private final @Nullable CatalogueProduct stored;
    private final String currency;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Integer> setByLine = new HashMap<>();
    private final Map<String, CatalogueVariant> variants = new LinkedHashMap<>();
    private boolean changed;

    PlannedProduct(String handle, @Nullable CatalogueProduct stored, String currency) {
        this.handle = handle;
        this.stored = stored;
        this.currency = currency;
        if (stored != null) {
            stored.title().values().forEach((language, text) -> fields.put("title_" + language, text));
            stored.description().values().forEach((language, text) -> fields.put("description_" + language, text));
            fields.put("category", stored.category());
            putIfGiven(fields, "brand", stored.brand());
            putIfGiven(fields, "image_url", stored.imageUrl());
            stored.variants().forEach(variant -> variants.put(key(variant.sku()), variant));
        }
    }

    static String key(String sku) {
        return sku.toLowerCase(Locale.ROOT);
    }

    boolean has(String sku) {
        return variants.containsKey(key(sku));
    }

    boolean isFull() {
        return variants.size() >= MOST_VARIANTS;
    }

    boolean hasTitle() {
        return fields.keySet().stream().anyMatch(field -> field.startsWith("title_"));
    }

    /** The product's own fields as the row gives them; a row that leaves one empty says nothing about it. */
    static Map<String, String> productFields(ImportRow row) {
        Map<String, String> given = new LinkedHashMap<>();
        row.title().forEach((language, text) -> given.put("title_" + language, text));
        row.description().forEach((language, text) -> given.put("description_" + language, text));
        putIfGiven(given, "category", row.category());
        putIfGiven(given, "brand", row.brand());
        putIfGiven(given, "image_url", row.imageUrl());
        return given;
    }

    /** The line of the file that said something else about this field before; null when none did. */
    @Nullable
    Integer contradictedLine(String field, String value) {
        Integer line = setByLine.get(field);
        return line == null || value.equals(fields.get(field)) ? null : line;
    }

    /** Takes the row over and tells what it changed. */
    List<FieldChange> take(ImportRow row) {
        List<FieldChange> changes = new ArrayList<>();
        productFields(row).forEach((field, after) -> {
            String before = fields.put(field, after);
            setByLine.putIfAbsent(field, row.line());
            addIfDifferent(changes, field, before, after);
        });
        CatalogueVariant before = variants.get(key(row.sku()));
        CatalogueVariant after = before == null ? created(row) : updated(before, row);
        variants.put(key(row.sku()), after);
        addVariantChanges(changes, before, after);
        changed = changed || before == null || !changes.isEmpty();
        return changes;
    }

    boolean changed() {
        return changed;
    }

    ProductDraft draft() {
        return new ProductDraft(
                handle,
                stored == null ? 0L : stored.version(),
                texts("title_"),
                texts("description_"),
                fields.getOrDefault("category", NO_CATEGORY),
                fields.get("brand"),
                fields.get("image_url"),
                List.copyOf(variants.values()));
    }

    private CatalogueVariant created(ImportRow row) {
        return new CatalogueVariant(
                null,
                row.sku(),
                row.barcode(),
                row.options(),
                money(Objects.requireNonNull(row.price())),
                row.compareAtPrice() == null ? null : money(row.compareAtPrice()),
                row.stock());
    }

    private CatalogueVariant updated(CatalogueVariant before, ImportRow row) {
        Map<String, String> options = new LinkedHashMap<>(before.options());
        options.putAll(row.options());
        return new CatalogueVariant(
                before.variantId(),
                before.sku(),
                row.barcode() == null ? before.barcode() : row.barcode(),
                options,
                row.price() == null ? before.price() : money(row.price()),
                row.compareAtPrice() == null ? before.compareAtPrice() : money(row.compareAtPrice()),
                row.stock() == null ? before.reportedStock() : row.stock());
    }

    private static void addVariantChanges(
            List<FieldChange> changes, @Nullable CatalogueVariant before, CatalogueVariant after) {
        Map<String, String> old = before == null ? Map.of() : variantFields(before);
        variantFields(after).forEach((field, value) -> addIfDifferent(changes, field, old.get(field), value));
    }

    private static Map<String, String> variantFields(CatalogueVariant variant) {
        Map<String, String> given = new LinkedHashMap<>(variant.options());
        given.put("price", amount(variant.price()));
        putIfGiven(
                given, "compare_at_price", variant.compareAtPrice() == null ? null : amount(variant.compareAtPrice()));
        putIfGiven(given, "barcode", variant.barcode());
        putIfGiven(
                given,
                "stock",
                variant.reportedStock() == null ? null : variant.reportedStock().toString());
        return given;
    }

    private static void addIfDifferent(List<FieldChange> changes, String field, @Nullable String before, String after) {
        if (!after.equals(before)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private LocalizedText texts(String prefix) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            if (field.startsWith(prefix)) {
                byLanguage.put(field.substring(prefix.length()), text);
            }
        });
        return new LocalizedText(byLanguage);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static void putIfGiven(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}

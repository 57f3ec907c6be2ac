package com.retailbot.integration.catalogueimport;

import com.retailbot.integration.catalogue.CatalogueProduct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a file with the catalogue and works out what would change. Applies nothing. */
final class ImportPlanner {
    private final String currency;
    private final Map<String, CatalogueProduct> storedByHandle = new HashMap<>();
    private final Map<String, String> handleBySku = new HashMap<>();
    private final Map<String, PlannedProduct> products = new LinkedHashMap<>();
    private final Map<String, Integer> lineBySku = new HashMap<>();
    private final List<RowChange> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int unchanged;

    private ImportPlanner(Collection<CatalogueProduct> stored, String currency) {
        this.currency = currency;
        for (CatalogueProduct product : stored) {
            storedByHandle.put(product.handle(), product);
            product.variants().forEach(variant -> handleBySku.put(PlannedProduct.key(variant.sku()), product.handle()));
        }
    }

    /** @param stored at least every product whose handle or SKU stands in a row */
    static ImportPlan plan(List<ImportRow> rows, Collection<CatalogueProduct> stored, String currency) {
        ImportPlanner planner = new ImportPlanner(stored, currency);
        rows.forEach(planner::consider);
        return new ImportPlan(
                planner.changes,
                planner.unchanged,
                planner.refusals,
                planner.products.values().stream()
                        .filter(PlannedProduct::changed)
                        .map(PlannedProduct::draft)
                        .toList());
    }

    private void consider(ImportRow row) {
        Integer firstLine = lineBySku.putIfAbsent(PlannedProduct.key(row.sku()), row.line());
        if (firstLine != null) {
            refuse(
                    row,
                    ImportColumn.SKU,
                    row.sku(),
                    "duplicate-sku",
                    "The SKU stands in line %d already; only that line counts".formatted(firstLine));
            return;
        }
        String handleOfSku = handleBySku.get(PlannedProduct.key(row.sku()));
        if (handleOfSku != null && row.product() != null && !handleOfSku.equals(row.product())) {
            refuse(
                    row,
                    ImportColumn.PRODUCT,
                    row.product(),
                    "sku-in-other-product",
                    "The SKU belongs to the product '%s'".formatted(handleOfSku));
            return;
        }
        String handle = row.product() != null ? row.product() : Objects.requireNonNullElse(handleOfSku, row.sku());
        PlannedProduct known = products.get(handle);
        PlannedProduct product =
                known != null ? known : new PlannedProduct(handle, storedByHandle.get(handle), currency);
        if (!refused(row, product)) {
            products.put(handle, product);
            take(row, product);
        }
    }

    private boolean refused(ImportRow row, PlannedProduct product) {
        if (row.title().isEmpty() && !product.hasTitle()) {
            return refuse(
                    row,
                    ImportColumn.TITLE_FR,
                    null,
                    "title-missing",
                    "A new product needs a title in one language at least");
        }
        if (row.price() == null && !product.has(row.sku())) {
            return refuse(row, ImportColumn.PRICE, null, "price-missing", "A new SKU needs a price");
        }
        if (!product.has(row.sku()) && product.isFull()) {
            return refuse(
                    row,
                    ImportColumn.PRODUCT,
                    row.product(),
                    "too-many-variants",
                    "The product has %d variants already, the most that one can have"
                            .formatted(PlannedProduct.MOST_VARIANTS));
        }
        for (Map.Entry<String, String> given : PlannedProduct.productFields(row).entrySet()) {
            Integer line = product.contradictedLine(given.getKey(), given.getValue());
            if (line != null) {
                refusals.add(new Refusal(
                        row.line(),
                        row.sku(),
                        given.getKey(),
                        given.getValue(),
                        "contradicts-line",
                        "Line %d of the same product says something else".formatted(line)));
                return true;
            }
        }
        return false;
    }

    private void take(ImportRow row, PlannedProduct product) {
        boolean created = !product.has(row.sku());
        List<FieldChange> fields = product.take(row);
        if (created || !fields.isEmpty()) {
            changes.add(new RowChange(row.line(), row.sku(), created ? ChangeKind.CREATE : ChangeKind.UPDATE, fields));
        } else {
            unchanged++;
        }
    }

    private boolean refuse(ImportRow row, ImportColumn column, @Nullable String value, String code, String message) {
        refusals.add(new Refusal(row.line(), row.sku(), column.field(), value, code, message));
        return true;
    }
}

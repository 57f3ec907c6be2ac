package com.retailbot.integration.catalogueimport;

import com.retailbot.defaults.problem.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The file's header line.
 *
 * @param columns one entry a cell, null for a column that we do not know
 * @param unknown names of those, reported to the merchant
 */
record Header(List<@Nullable ImportColumn> columns, List<String> unknown) {
    private static final int MOST_UNKNOWN = 50;

    /** @throws ProblemException when there is no SKU column or a column stands twice */
    static Header of(CSVRecord cells) {
        List<@Nullable ImportColumn> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String cell : cells) {
            Optional<ImportColumn> column = ImportColumn.named(cell);
            if (column.isEmpty() && !cell.isBlank() && unknown.size() < MOST_UNKNOWN) {
                unknown.add(cell.strip());
            }
            column.filter(columns::contains).ifPresent(Header::refuseSecond);
            columns.add(column.orElse(null));
        }
        if (!columns.contains(ImportColumn.SKU)) {
            throw new ProblemException(
                            ImportProblem.MISSING_COLUMNS,
                            "The first line names no SKU column (expected: sku, or for example référence, code article, المرجع)")
                    .with("missing", List.of(ImportColumn.SKU.field()))
                    .with("unknownColumns", unknown);
        }
        return new Header(columns, unknown);
    }

    int width() {
        return columns.size();
    }

    Map<ImportColumn, String> cells(CSVRecord row) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            ImportColumn column = columns.get(i);
            if (column != null) {
                cells.put(column, row.get(i));
            }
        }
        return cells;
    }

    private static void refuseSecond(ImportColumn column) {
        throw new ProblemException(
                ImportProblem.DUPLICATE_COLUMN,
                "Two columns mean '%s' (expected: each column once)".formatted(column.field()));
    }
}

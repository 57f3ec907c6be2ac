package com.retailbot.integration.catalogueimport;

import java.util.List;

/** What one row of the file would change. Rows that change nothing are only counted. */
public record RowChange(int line, String sku, ChangeKind kind, List<FieldChange> fields) {}

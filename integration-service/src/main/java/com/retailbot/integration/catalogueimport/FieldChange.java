package com.retailbot.integration.catalogueimport;

import org.jspecify.annotations.Nullable;

/** One value that the import would change; {@code before} is null when there is none yet. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}

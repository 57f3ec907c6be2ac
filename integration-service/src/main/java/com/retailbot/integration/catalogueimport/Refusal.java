package com.retailbot.integration.catalogueimport;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is not taken.
 *
 * @param line line of the file where the row begins, the header being line 1
 * @param field column, null when the whole line is wrong
 * @param code stable, kebab-case; the builder translates it
 */
public record Refusal(
        int line,
        @Nullable String sku,
        @Nullable String field,
        @Nullable String value,
        String code,
        String message) {
    private static final int SHOWN_VALUE = 120;

    public Refusal {
        if (value != null && value.length() > SHOWN_VALUE) {
            value = value.substring(0, SHOWN_VALUE) + "…";
        }
    }
}

package com.retailbot.integration.catalogueimport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as the merchant sees it.
 *
 * @param encoding how the bytes were read: utf-8, windows-1252 or windows-1256
 * @param encodingEvidence why
 * @param rows after the header: creates + updates + unchanged + refused
 * @param changes one page of them, by line
 * @param refusals at most 1000 reasons; a row can have several
 * @param next cursor of the following page of changes
 */
public record ImportPreview(
        String importId,
        ImportStatus status,
        String encoding,
        String encodingEvidence,
        String delimiter,
        int rows,
        int creates,
        int updates,
        int unchanged,
        int refused,
        List<String> unknownColumns,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant appliedAt,
        List<RowChange> changes,
        List<Refusal> refusals,
        @Nullable String next) {}

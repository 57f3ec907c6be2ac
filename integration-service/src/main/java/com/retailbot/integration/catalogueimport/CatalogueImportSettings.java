package com.retailbot.integration.catalogueimport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of an import.
 *
 * @param confirmWithin how long a preview waits for its confirmation
 */
@Validated
@ConfigurationProperties("integration.catalogue-import")
record CatalogueImportSettings(
        @NotNull DataSize maxFileSize,
        @Min(1) @Max(200_000) int maxRows,
        @NotNull Duration confirmWithin) {}

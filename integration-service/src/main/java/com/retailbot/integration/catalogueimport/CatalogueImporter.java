package com.retailbot.integration.catalogueimport;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.ids.Ids;
import com.retailbot.integration.shop.Shops;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Previews a catalogue file, and applies it once somebody confirms. */
@Service
public class CatalogueImporter {
    private static final int PREVIEWED_CHANGES = 200;

    private final CatalogueImports imports;
    private final ImportStaging staging;
    private final Catalogue catalogue;
    private final Shops shops;
    private final CatalogueImportSettings settings;
    private final Clock clock;

    CatalogueImporter(
            CatalogueImports imports,
            ImportStaging staging,
            Catalogue catalogue,
            Shops shops,
            CatalogueImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.staging = staging;
        this.catalogue = catalogue;
        this.shops = shops;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reads a file and works out what it would change.
     *
     * @param announcedSize bytes that the caller says will come, negative when it does not say
     * @param encoding null to find it out by evidence
     */
    @Transactional
    public ImportPreview preview(TenantId tenant, InputStream upload, long announcedSize, @Nullable String encoding)
            throws IOException {
        CatalogueFile.requireWithin(announcedSize, settings.maxFileSize());
        try (CatalogueFile file = CatalogueFile.receive(upload, settings.maxFileSize())) {
            TextEncoding read = TextEncoding.of(file.path(), encoding);
            try (Reader text = read.open(file.path())) {
                return stage(tenant, read, CatalogueFileReader.read(text, settings.maxRows()));
            }
        }
    }

    @Transactional(readOnly = true)
    public ImportPreview find(TenantId tenant, String importId, int limit, @Nullable String cursor) {
        CatalogueImport found = Ids.parse(importId)
                .flatMap(id -> imports.findByTenantAndId(tenant, id))
                .orElseThrow(() -> NotFoundException.of("catalogue import", importId));
        return page(tenant, found, limit, cursor);
    }

    /** Applies the preview; confirming again changes nothing. */
    @Transactional
    public ImportPreview confirm(TenantId tenant, String importId) {
        CatalogueImport found = Ids.parse(importId)
                .flatMap(id -> imports.lock(tenant, id))
                .orElseThrow(() -> NotFoundException.of("catalogue import", importId));
        if (!found.applied()) {
            requireFresh(found);
            catalogue.save(tenant, staging.drafts(tenant, found.id()));
            found.apply(clock.instant());
        }
        return page(tenant, found, PREVIEWED_CHANGES, null);
    }

    private ImportPreview stage(TenantId tenant, TextEncoding encoding, FileContent content) {
        Instant now = clock.instant();
        imports.deleteUnconfirmed(tenant, now);
        ImportPlan plan = ImportPlanner.plan(
                content.rows(), stored(tenant, content.rows()), shops.of(tenant).currency());
        List<Refusal> refusals = new ArrayList<>(content.refusals());
        refusals.addAll(plan.refusals());
        refusals.sort((one, other) -> Integer.compare(one.line(), other.line()));
        CatalogueImport staged = imports.saveAndFlush(new CatalogueImport(
                tenant, encoding, content, plan, refusals, now, now.plus(settings.confirmWithin())));
        staging.add(tenant, staged.id(), plan);
        return page(tenant, staged, PREVIEWED_CHANGES, null);
    }

    private List<CatalogueProduct> stored(TenantId tenant, List<ImportRow> rows) {
        Set<String> handles = new HashSet<>();
        Set<String> skus = new HashSet<>();
        for (ImportRow row : rows) {
            handles.add(row.product() == null ? row.sku() : row.product());
            skus.add(PlannedProduct.key(row.sku()));
        }
        return catalogue.matching(tenant, handles, skus);
    }

    private ImportPreview page(TenantId tenant, CatalogueImport found, int limit, @Nullable String cursor) {
        int afterLine = lineOf(Cursor.decode(cursor));
        Page<RowChange> changes = Page.of(
                staging.changes(tenant, found.id(), afterLine, limit + 1),
                limit,
                last -> new Cursor(Cursor.START.at(), Integer.toString(last.line())).encode());
        return found.preview(changes.items(), changes.next(), clock.instant());
    }

    private static int lineOf(Cursor position) {
        try {
            return position.equals(Cursor.START) ? 0 : Integer.parseInt(position.id());
        } catch (NumberFormatException otherList) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST,
                    "cursor: it belongs to another list (expected: 'next' of this one)",
                    otherList);
        }
    }

    private void requireFresh(CatalogueImport found) {
        if (found.expired(clock.instant())) {
            throw new ProblemException(
                    ImportProblem.IMPORT_EXPIRED,
                    "The preview expired (expected: a confirmation within %d hours); import the file again"
                            .formatted(settings.confirmWithin().toHours()));
        }
    }
}

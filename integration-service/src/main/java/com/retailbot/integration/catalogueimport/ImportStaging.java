package com.retailbot.integration.catalogueimport;

import com.retailbot.events.TenantId;
import com.retailbot.integration.catalogue.ProductDraft;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows behind a preview: what each line changes, for people, and whole products, for the confirmation. Plain JDBC
 * because thousands of rows are written once, read once and never changed.
 */
@Repository
class ImportStaging {
    private static final int BATCH = 500;
    private static final TypeReference<List<FieldChange>> FIELD_CHANGES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    ImportStaging(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TenantId tenant, UUID importId, ImportPlan plan) {
        jdbc.batchUpdate(
                "insert into catalogue_import_change (tenant_id, import_id, line, sku, kind, fields) values (?, ?, ?, ?, ?, ?::jsonb)",
                plan.changes(),
                BATCH,
                (row, change) -> {
                    row.setString(1, tenant.value());
                    row.setObject(2, importId);
                    row.setInt(3, change.line());
                    row.setString(4, change.sku());
                    row.setString(5, change.kind().name());
                    row.setString(6, json.writeValueAsString(change.fields()));
                });
        jdbc.batchUpdate(
                "insert into catalogue_import_draft (tenant_id, import_id, handle, draft) values (?, ?, ?, ?::jsonb)",
                plan.drafts(),
                BATCH,
                (row, draft) -> {
                    row.setString(1, tenant.value());
                    row.setObject(2, importId);
                    row.setString(3, draft.handle());
                    row.setString(4, json.writeValueAsString(draft));
                });
    }

    List<RowChange> changes(TenantId tenant, UUID importId, int afterLine, int limit) {
        return jdbc.query(
                """
                select line, sku, kind, fields from catalogue_import_change
                where tenant_id = ? and import_id = ? and line > ? order by line limit ?""",
                (row, index) -> new RowChange(
                        row.getInt("line"),
                        row.getString("sku"),
                        ChangeKind.valueOf(row.getString("kind")),
                        json.readValue(row.getString("fields"), FIELD_CHANGES)),
                tenant.value(),
                importId,
                afterLine,
                limit);
    }

    List<ProductDraft> drafts(TenantId tenant, UUID importId) {
        return jdbc.query(
                "select draft from catalogue_import_draft where tenant_id = ? and import_id = ? order by handle",
                (row, index) -> json.readValue(row.getString("draft"), ProductDraft.class),
                tenant.value(),
                importId);
    }
}

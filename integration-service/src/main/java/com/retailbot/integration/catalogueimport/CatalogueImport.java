package com.retailbot.integration.catalogueimport;

import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One uploaded file: its preview, and whether somebody confirmed it. */
@Entity
@Table(name = "catalogue_import")
class CatalogueImport {
    /** More reasons than a person reads; the number of refused rows is complete. */
    private static final int KEPT_REFUSALS = 1000;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column
    private String encoding;

    @Column(name = "encoding_evidence")
    private String encodingEvidence;

    @Column
    private String delimiter;

    @Column(name = "row_count")
    private int rowCount;

    @Column
    private int creates;

    @Column
    private int updates;

    @Column
    private int unchanged;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "unknown_columns")
    private List<String> unknownColumns;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<Refusal> refusals;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Version
    @Column(name = "row_version")
    private @Nullable Integer rowVersion;

    protected CatalogueImport() {}

    CatalogueImport(
            TenantId tenant,
            TextEncoding encoding,
            FileContent content,
            ImportPlan plan,
            List<Refusal> refusals,
            Instant createdAt,
            Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.tenant = tenant;
        this.encoding = encoding.label();
        this.encodingEvidence = encoding.evidence();
        this.delimiter = String.valueOf(content.delimiter());
        this.rowCount = content.rowCount();
        this.creates = plan.count(ChangeKind.CREATE);
        this.updates = plan.count(ChangeKind.UPDATE);
        this.unchanged = plan.unchanged();
        this.unknownColumns = content.unknownColumns();
        this.refusals = refusals.size() > KEPT_REFUSALS ? refusals.subList(0, KEPT_REFUSALS) : refusals;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    boolean applied() {
        return appliedAt != null;
    }

    boolean expired(Instant now) {
        return !applied() && !now.isBefore(expiresAt);
    }

    void apply(Instant now) {
        appliedAt = now;
    }

    ImportPreview preview(List<RowChange> changes, @Nullable String next, Instant now) {
        ImportStatus status =
                applied() ? ImportStatus.APPLIED : expired(now) ? ImportStatus.EXPIRED : ImportStatus.PREVIEWED;
        return new ImportPreview(
                id.toString(),
                status,
                encoding,
                encodingEvidence,
                delimiter,
                rowCount,
                creates,
                updates,
                unchanged,
                rowCount - creates - updates - unchanged,
                unknownColumns,
                createdAt,
                expiresAt,
                appliedAt,
                changes,
                refusals,
                next);
    }
}

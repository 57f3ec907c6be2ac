package com.retailbot.inventory.alert;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.StockAlertKind;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.events.TenantId;
import com.retailbot.inventory.stock.StockItem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One variant at or below its threshold; open until there is enough again. At most one is open a variant. */
@Entity
@Table(name = "stock_alert")
public class StockAlert {

    @Id
    private String id;

    private TenantId tenant;
    private String variantId;
    private String productId;
    private String sku;
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private StockAlertKind kind;

    private int available;
    private int threshold;
    private Instant raisedAt;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant acknowledgedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StockAlert() {}

    StockAlert(StockItem item, StockAlertKind kind, int threshold, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.tenant = item.tenant();
        this.variantId = item.variantId();
        this.productId = item.productId();
        this.sku = item.sku();
        this.title = item.title();
        this.kind = kind;
        this.available = item.available();
        this.threshold = threshold;
        this.raisedAt = now;
    }

    void resolve(Instant now) {
        resolvedAt = now;
    }

    void acknowledge(Instant now) {
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
        }
    }

    StockAlertRaised toEvent() {
        return new StockAlertRaised(id, variantId, productId, sku, title, kind, available, threshold, raisedAt);
    }

    public String id() {
        return id;
    }

    public String variantId() {
        return variantId;
    }

    public String productId() {
        return productId;
    }

    public String sku() {
        return sku;
    }

    public LocalizedText title() {
        return title;
    }

    public StockAlertKind kind() {
        return kind;
    }

    public int available() {
        return available;
    }

    public int threshold() {
        return threshold;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}

package com.retailbot.inventory.alert;

import com.retailbot.events.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A shop's own rule for alerts. */
@Entity
@Table(name = "stock_settings")
public class StockSettings {

    @Id
    private String tenant;

    private int defaultThreshold;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StockSettings() {}

    StockSettings(TenantId tenant, int defaultThreshold) {
        this.tenant = tenant.value();
        this.defaultThreshold = defaultThreshold;
    }

    void change(int threshold) {
        defaultThreshold = threshold;
    }

    public int defaultThreshold() {
        return defaultThreshold;
    }

    /** One more than JPA's own, so that 0 means a shop that never changed its settings. */
    public long editableVersion() {
        return version == null ? 0 : version + 1;
    }
}

package com.retailbot.inventory.stock;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stock of one variant at one location. {@code onHand} is what lies there; {@code reserved} of it belongs to orders. */
@Entity
@Table(name = "stock_item")
public class StockItem {

    /** Until a shop has several, all its stock lies at one place. */
    public static final String MAIN_LOCATION = "main";

    @Id
    private String id;

    private TenantId tenant;
    private String variantId;
    private String productId;
    private String sku;
    private LocalizedText title;
    private String location;
    private int onHand;
    private int reserved;
    private @Nullable Integer lastReported;
    private @Nullable Integer threshold;
    private boolean active;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StockItem() {}

    StockItem(TenantId tenant, String variantId, String productId, String sku, LocalizedText title, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.tenant = tenant;
        this.variantId = variantId;
        this.productId = productId;
        this.sku = sku;
        this.title = title;
        this.location = MAIN_LOCATION;
        this.active = true;
        this.changedAt = now;
    }

    void describe(String newSku, LocalizedText newTitle, boolean nowActive) {
        this.sku = newSku;
        this.title = newTitle;
        this.active = nowActive;
    }

    /**
     * Takes over what the catalogue's source reports, unless it only repeats what it reported before: an old file that
     * is imported again must not bring back units that were sold meanwhile.
     */
    boolean reported(int units, Instant now) {
        if (lastReported != null && lastReported == units) {
            return false;
        }
        lastReported = units;
        return setOnHand(units, now);
    }

    boolean setOnHand(int units, Instant now) {
        boolean changed = onHand != units;
        onHand = units;
        changedAt = now;
        return changed;
    }

    void setThreshold(@Nullable Integer units) {
        threshold = units;
    }

    /** Sets aside as much as there is; returns how much that was. */
    public int reserve(int wanted, Instant now) {
        int given = Math.min(wanted, available());
        reserved += given;
        changedAt = now;
        return given;
    }

    public void release(int units, Instant now) {
        reserved = Math.max(0, reserved - units);
        changedAt = now;
    }

    /** Units leave the shop. A count below them means that the shop counted them out already. */
    public void ship(int units, Instant now) {
        onHand = Math.max(0, onHand - units);
        changedAt = now;
    }

    /** Units come back from a refused or returned parcel. */
    public void takeBack(int units, Instant now) {
        onHand += units;
        changedAt = now;
    }

    public StockChanged toEvent(String reason) {
        return new StockChanged(variantId, productId, sku, location, onHand, reserved, available(), reason, changedAt);
    }

    public int available() {
        return Math.max(0, onHand - reserved);
    }

    public String id() {
        return id;
    }

    public TenantId tenant() {
        return tenant;
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

    public String location() {
        return location;
    }

    public int onHand() {
        return onHand;
    }

    public int reserved() {
        return reserved;
    }

    public @Nullable Integer threshold() {
        return threshold;
    }

    public boolean isActive() {
        return active;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}

package com.retailbot.botconfig.shop;

import com.retailbot.botconfig.tenancy.TenantAsUuid;
import com.retailbot.botconfig.tenancy.TenantOwned;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A merchant's shop; its id is the tenant of everything in it. */
@Entity
@Table(name = "shop")
public class Shop implements TenantOwned {
    static final String CURRENCY = "DZD";
    static final String TIME_ZONE = "Africa/Algiers";

    @Id
    private UUID id;

    /** The same column as the id, in the type that queries ask by. */
    @Column(name = "id", insertable = false, updatable = false)
    @Convert(converter = TenantAsUuid.class)
    private TenantId tenant;

    @Column
    private String name;

    @Column
    private String industry;

    @Column
    private String defaultLanguage;

    @Column
    private String currency;

    @Column
    private String timeZone;

    @Column
    private boolean demo;

    @Column
    private String registeredBy;

    @Column
    private Instant registeredAt;

    @Version
    private long version;

    protected Shop() {}

    Shop(TenantId tenant, ShopProfile profile, boolean demo, String registeredBy, Instant registeredAt) {
        this.id = UUID.fromString(tenant.value());
        this.tenant = tenant;
        this.name = profile.name();
        this.industry = profile.industry();
        this.defaultLanguage = profile.defaultLanguage();
        this.currency = CURRENCY;
        this.timeZone = TIME_ZONE;
        this.demo = demo;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    void change(ShopProfile profile) {
        this.name = profile.name();
        this.industry = profile.industry();
        this.defaultLanguage = profile.defaultLanguage();
    }

    ShopRegistered registered() {
        return new ShopRegistered(
                tenant.value(), name, industry, defaultLanguage, currency, timeZone, demo, registeredAt);
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    public ShopProfile profile() {
        return new ShopProfile(name, industry, defaultLanguage);
    }

    public String currency() {
        return currency;
    }

    public String timeZone() {
        return timeZone;
    }

    public boolean isDemo() {
        return demo;
    }

    public long version() {
        return version;
    }
}

package com.retailbot.integration.shop;

import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

@Entity
@Table(name = "shop")
class Shop {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column
    private String name;

    @Column
    private String currency;

    @Column(name = "order_prefix")
    private String orderPrefix;

    protected Shop() {}

    Shop(TenantId tenant, ShopRegistered registered) {
        this.id = UUID.fromString(tenant.value());
        this.tenant = tenant;
        this.name = registered.name();
        this.currency = registered.currency();
        this.orderPrefix = prefixOf(registered.name());
    }

    void renamed(ShopRegistered registered) {
        name = registered.name();
        currency = registered.currency();
    }

    KnownShop known() {
        return new KnownShop(tenant, name, currency, orderPrefix);
    }

    /** Initials of the first two Latin words, so that people recognise their own numbers: DF for "Demo fashion shop". */
    static String prefixOf(String shopName) {
        StringBuilder initials = new StringBuilder();
        for (String word : shopName.toUpperCase(Locale.ROOT).split("[^A-Z]+")) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.append(word.charAt(0));
            }
        }
        return initials.isEmpty() ? "CMD" : initials.toString();
    }
}

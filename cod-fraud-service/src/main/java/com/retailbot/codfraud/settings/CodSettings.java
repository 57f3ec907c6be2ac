package com.retailbot.codfraud.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "cod_settings")
class CodSettings {

    @Id
    private String tenant;

    private double verifyFrom;
    private double reviewFrom;
    private BigDecimal shippingCost;
    private int reminderAfterMinutes;
    private int expiresAfterMinutes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CodSettings() {}

    CodSettings(String tenant, CodPolicy policy) {
        this.tenant = tenant;
        this.shippingCost = policy.shippingCost();
        change(policy);
    }

    final void change(CodPolicy policy) {
        verifyFrom = policy.verifyFrom();
        reviewFrom = policy.reviewFrom();
        shippingCost = policy.shippingCost();
        reminderAfterMinutes = policy.reminderAfterMinutes();
        expiresAfterMinutes = policy.expiresAfterMinutes();
    }

    CodPolicy policy() {
        return new CodPolicy(verifyFrom, reviewFrom, shippingCost, reminderAfterMinutes, expiresAfterMinutes);
    }

    /** One more than JPA's own, so that 0 means a shop that never changed its settings. */
    long editableVersion() {
        return version == null ? 0 : version + 1;
    }
}

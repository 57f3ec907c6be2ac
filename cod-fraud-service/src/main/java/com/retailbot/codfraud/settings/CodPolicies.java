package com.retailbot.codfraud.settings;

import com.retailbot.defaults.web.ETags;
import com.retailbot.events.TenantId;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes a shop's policy. */
@Service
public class CodPolicies {

    private final CodSettingsRows rows;
    private final EntityManager entities;
    private final CodDefaults defaults;

    CodPolicies(CodSettingsRows rows, EntityManager entities, CodDefaults defaults) {
        this.rows = rows;
        this.entities = entities;
        this.defaults = defaults;
    }

    @Transactional(readOnly = true)
    public CodPolicy of(TenantId tenant) {
        return versioned(tenant).policy();
    }

    @Transactional(readOnly = true)
    public Versioned versioned(TenantId tenant) {
        return rows.find(tenant)
                .map(row -> new Versioned(row.policy(), row.editableVersion()))
                .orElseGet(() -> new Versioned(defaults.toPolicy(), 0));
    }

    /** @param ifMatch the ETag of the version that was edited */
    @Transactional
    public Versioned change(TenantId tenant, @Nullable String ifMatch, CodPolicy policy) {
        ETags.requireMatch(ifMatch, versioned(tenant).version());
        CodSettings row = rows.find(tenant).orElseGet(() -> rows.save(new CodSettings(tenant.value(), policy)));
        row.change(policy);
        entities.flush();
        return new Versioned(row.policy(), row.editableVersion());
    }

    /** @param version changes with every edit */
    public record Versioned(CodPolicy policy, long version) {}
}

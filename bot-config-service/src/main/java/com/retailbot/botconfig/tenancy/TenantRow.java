package com.retailbot.botconfig.tenancy;

import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row of one shop with an id of its own. */
@MappedSuperclass
public abstract class TenantRow implements TenantOwned {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    @Convert(converter = TenantAsUuid.class)
    private TenantId tenant;

    protected TenantRow() {}

    protected TenantRow(TenantId tenant) {
        this.id = UUID.randomUUID();
        this.tenant = tenant;
    }

    public UUID id() {
        return id;
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }
}

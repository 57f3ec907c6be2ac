package com.retailbot.botconfig.tenancy;

import com.retailbot.events.TenantId;

/** A row of one shop. */
public interface TenantOwned {
    TenantId tenant();
}

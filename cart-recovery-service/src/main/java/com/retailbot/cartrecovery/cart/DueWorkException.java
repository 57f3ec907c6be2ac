package com.retailbot.cartrecovery.cart;

import com.retailbot.events.TenantId;

/** One piece of due work failed; it has to stand back, or nothing behind it would ever be done. */
public final class DueWorkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TenantId tenant;
    private final String id;

    public DueWorkException(String what, TenantId tenant, String id, RuntimeException cause) {
        super("%s %s of shop %s failed".formatted(what, id, tenant), cause);
        this.tenant = tenant;
        this.id = id;
    }

    public TenantId tenant() {
        return tenant;
    }

    public String id() {
        return id;
    }
}

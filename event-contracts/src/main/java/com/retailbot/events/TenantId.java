package com.retailbot.events;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The shop that data belongs to. First parameter of every repository method, so that a query without a tenant cannot be
 * written by accident.
 */
public record TenantId(String value) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public TenantId {
        if (!UUID_FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("tenantId: '" + value + "' (expected: a lower-case UUID)");
        }
    }

    public static TenantId random() {
        return new TenantId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

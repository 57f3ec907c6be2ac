package com.retailbot.integration.shop;

import com.retailbot.events.TenantId;

/**
 * A shop as other features need it.
 *
 * @param orderPrefix starts the shop's order numbers
 */
public record KnownShop(TenantId tenant, String name, String currency, String orderPrefix) {}

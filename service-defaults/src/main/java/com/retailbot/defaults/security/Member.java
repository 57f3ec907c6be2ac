package com.retailbot.defaults.security;

import com.retailbot.events.TenantId;

/**
 * The signed-in member of a shop, from the verified access token and from nowhere else. Declare it as a controller
 * method's parameter.
 */
public record Member(TenantId tenant, String userId, Role role) {}

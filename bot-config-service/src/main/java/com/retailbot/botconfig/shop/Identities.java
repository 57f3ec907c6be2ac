package com.retailbot.botconfig.shop;

import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;

/** The people's accounts, which Keycloak keeps. */
public interface Identities {
    /**
     * Makes the person's next access token name this shop and role. Saying the same again changes nothing.
     *
     * @throws com.retailbot.defaults.problem.ProblemException 503 {@code identity-unavailable} when the accounts cannot
     *     be reached; nothing was changed then
     */
    void assignShop(String userId, TenantId shop, Role role);
}

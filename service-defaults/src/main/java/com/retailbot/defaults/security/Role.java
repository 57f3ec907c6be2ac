package com.retailbot.defaults.security;

import java.util.Locale;

/** What a member may do: an owner everything, a manager all but the shop itself, an agent orders and conversations, an analyst reads. */
public enum Role {
    OWNER,
    MANAGER,
    AGENT,
    ANALYST;

    /** As the access token's claim {@code shop_role} says it. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String authority() {
        return "ROLE_" + name();
    }

    /** @throws IllegalArgumentException naming the value when it is none of the four roles */
    public static Role ofClaim(String claim) {
        for (Role role : values()) {
            if (role.claim().equals(claim)) {
                return role;
            }
        }
        throw new IllegalArgumentException("shop_role: '" + claim + "' (expected: owner, manager, agent or analyst)");
    }
}

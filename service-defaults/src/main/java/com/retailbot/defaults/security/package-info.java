/** Who calls: members of a shop by Keycloak's access token, shoppers by the visitor token. */
@NullMarked
package com.retailbot.defaults.security;

import org.jspecify.annotations.NullMarked;

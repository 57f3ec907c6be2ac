/** Keycloak's admin interface. */
@NullMarked
package com.retailbot.botconfig.shop.client;

import org.jspecify.annotations.NullMarked;

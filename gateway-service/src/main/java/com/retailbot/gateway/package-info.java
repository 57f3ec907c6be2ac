/** The only door: routes, token check, origins, limits, security headers, static pages. It knows no business rule. */
@NullMarked
package com.retailbot.gateway;

import org.jspecify.annotations.NullMarked;

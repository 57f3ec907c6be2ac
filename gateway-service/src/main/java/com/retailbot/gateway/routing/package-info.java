/** Which path goes to which service, and within which limits: one table. */
@NullMarked
package com.retailbot.gateway.routing;

import org.jspecify.annotations.NullMarked;

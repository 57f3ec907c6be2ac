/** How this service's tables belong to a shop. */
@NullMarked
package com.retailbot.botconfig.tenancy;

import org.jspecify.annotations.NullMarked;

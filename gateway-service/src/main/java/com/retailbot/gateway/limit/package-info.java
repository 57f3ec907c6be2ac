/** How often and how much a caller may send. */
@NullMarked
package com.retailbot.gateway.limit;

import org.jspecify.annotations.NullMarked;

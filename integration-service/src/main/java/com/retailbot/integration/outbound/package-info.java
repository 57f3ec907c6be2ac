/** Messages to shoppers' phones: what they say, through which channel they go, and what comes back. */
@NullMarked
package com.retailbot.integration.outbound;

import org.jspecify.annotations.NullMarked;

/** What the gateway itself answers when a request cannot pass. */
@NullMarked
package com.retailbot.gateway.problem;

import org.jspecify.annotations.NullMarked;

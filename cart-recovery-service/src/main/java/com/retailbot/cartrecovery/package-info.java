/** Carts that were left, the reminders for them, and what came back. */
@NullMarked
package com.retailbot.cartrecovery;

import org.jspecify.annotations.NullMarked;

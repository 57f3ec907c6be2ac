/** How a shop wants its carts recovered. */
@NullMarked
package com.retailbot.cartrecovery.settings;

import org.jspecify.annotations.NullMarked;

/** Catalogue changes in. */
@NullMarked
package com.retailbot.inventory.stock.messaging;

import org.jspecify.annotations.NullMarked;

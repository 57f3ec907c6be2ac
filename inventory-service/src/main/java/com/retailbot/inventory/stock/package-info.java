/** How much of each variant there is, and every change of it. */
@NullMarked
package com.retailbot.inventory.stock;

import org.jspecify.annotations.NullMarked;

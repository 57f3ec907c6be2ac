/** Stock by variant and location, what orders set aside, and when to tell the shopkeeper. */
@NullMarked
package com.retailbot.inventory;

import org.jspecify.annotations.NullMarked;

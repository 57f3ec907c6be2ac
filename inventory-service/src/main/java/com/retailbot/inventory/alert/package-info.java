/** Tells the shopkeeper before a variant runs out. */
@NullMarked
package com.retailbot.inventory.alert;

import org.jspecify.annotations.NullMarked;

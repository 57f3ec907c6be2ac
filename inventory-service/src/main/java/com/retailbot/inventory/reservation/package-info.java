/** Stock set aside for orders until they ship or fall through. */
@NullMarked
package com.retailbot.inventory.reservation;

import org.jspecify.annotations.NullMarked;

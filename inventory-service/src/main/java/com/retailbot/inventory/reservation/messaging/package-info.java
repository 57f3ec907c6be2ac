/** Orders in. */
@NullMarked
package com.retailbot.inventory.reservation.messaging;

import org.jspecify.annotations.NullMarked;

/** Carts and orders from Kafka. */
@NullMarked
package com.retailbot.cartrecovery.cart.messaging;

import org.jspecify.annotations.NullMarked;

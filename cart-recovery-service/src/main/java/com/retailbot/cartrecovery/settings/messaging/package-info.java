/** Shops from Kafka. */
@NullMarked
package com.retailbot.cartrecovery.settings.messaging;

import org.jspecify.annotations.NullMarked;

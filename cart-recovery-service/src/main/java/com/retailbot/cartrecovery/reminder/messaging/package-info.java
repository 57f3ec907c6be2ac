/** Deliveries of reminders from Kafka. */
@NullMarked
package com.retailbot.cartrecovery.reminder.messaging;

import org.jspecify.annotations.NullMarked;

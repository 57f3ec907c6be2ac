/** Abandoned carts and results over HTTP. */
@NullMarked
package com.retailbot.cartrecovery.reminder.web;

import org.jspecify.annotations.NullMarked;

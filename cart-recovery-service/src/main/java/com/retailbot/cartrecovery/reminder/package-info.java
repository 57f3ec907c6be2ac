/** Reminders: when they may go out, and what they brought back. */
@NullMarked
package com.retailbot.cartrecovery.reminder;

import org.jspecify.annotations.NullMarked;

/** Loads facts and dimensions of the star schema; each event once. */
@NullMarked
package com.retailbot.analytics.warehouse;

import org.jspecify.annotations.NullMarked;

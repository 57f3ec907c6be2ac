/** A linear classifier over hashed features: half of the built-in model, and the head that a merchant trains in seconds. */
@NullMarked
package com.retailbot.nlu.linear;

import org.jspecify.annotations.NullMarked;

/** Hours of the day by a shop's own clock. */
@NullMarked
package com.retailbot.defaults.time;

import org.jspecify.annotations.NullMarked;

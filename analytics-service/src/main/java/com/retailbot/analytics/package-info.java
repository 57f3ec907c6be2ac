/** The warehouse: facts from every service's events, and what they tell the shopkeeper. */
@NullMarked
package com.retailbot.analytics;

import org.jspecify.annotations.NullMarked;

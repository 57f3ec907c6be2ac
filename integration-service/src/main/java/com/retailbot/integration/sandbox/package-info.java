/** The simulated phones: messages arrive on a page of the builder, where one answers as the shopper would. */
@NullMarked
package com.retailbot.integration.sandbox;

import org.jspecify.annotations.NullMarked;

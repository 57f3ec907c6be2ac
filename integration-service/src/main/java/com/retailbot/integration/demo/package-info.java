/** Fills the demo shops with products and with a plausible past, once. Everything in it is invented and says so. */
@NullMarked
package com.retailbot.integration.demo;

import org.jspecify.annotations.NullMarked;

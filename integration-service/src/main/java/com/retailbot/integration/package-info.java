/** The platform's mirror of products, orders and carts, and its contact with shoppers' phones. */
@NullMarked
package com.retailbot.integration;

import org.jspecify.annotations.NullMarked;

/** What shoppers are about to buy, in the storefront and in the chat: one cart a visitor until it is ordered. */
@NullMarked
package com.retailbot.integration.cart;

import org.jspecify.annotations.NullMarked;

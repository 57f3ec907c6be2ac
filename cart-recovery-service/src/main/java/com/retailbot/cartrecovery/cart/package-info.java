/** What a cart is to recovery: when it was left, and whether it was bought after all. */
@NullMarked
package com.retailbot.cartrecovery.cart;

import org.jspecify.annotations.NullMarked;

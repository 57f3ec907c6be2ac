/** Shops join. */
@NullMarked
package com.retailbot.codfraud.shop.messaging;

import org.jspecify.annotations.NullMarked;

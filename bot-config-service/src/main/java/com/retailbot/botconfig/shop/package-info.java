/** Shops and who belongs to them. */
@NullMarked
package com.retailbot.botconfig.shop;

import org.jspecify.annotations.NullMarked;

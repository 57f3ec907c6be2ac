/** Shops and the caller's own memberships over HTTP. */
@NullMarked
package com.retailbot.botconfig.shop.web;

import org.jspecify.annotations.NullMarked;

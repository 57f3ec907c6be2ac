/** The settings over HTTP. */
@NullMarked
package com.retailbot.cartrecovery.settings.web;

import org.jspecify.annotations.NullMarked;

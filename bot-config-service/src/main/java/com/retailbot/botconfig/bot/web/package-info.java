/** Bots over HTTP. */
@NullMarked
package com.retailbot.botconfig.bot.web;

import org.jspecify.annotations.NullMarked;

/** Examples over HTTP. */
@NullMarked
package com.retailbot.botconfig.training.web;

import org.jspecify.annotations.NullMarked;

/** Templates over HTTP. */
@NullMarked
package com.retailbot.botconfig.template.web;

import org.jspecify.annotations.NullMarked;

/** Knowledge over HTTP. */
@NullMarked
package com.retailbot.botconfig.knowledge.web;

import org.jspecify.annotations.NullMarked;

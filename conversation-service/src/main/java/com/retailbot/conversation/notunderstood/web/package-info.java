/** HTTP. */
@NullMarked
package com.retailbot.conversation.notunderstood.web;

import org.jspecify.annotations.NullMarked;

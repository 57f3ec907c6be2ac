/** HTTP. */
@NullMarked
package com.retailbot.conversation.bottest.web;

import org.jspecify.annotations.NullMarked;

/** HTTP. */
@NullMarked
package com.retailbot.conversation.widget.web;

import org.jspecify.annotations.NullMarked;

/** Orders that the chat knows about, and what sells well, learned from order events. */
@NullMarked
package com.retailbot.conversation.tracking;

import org.jspecify.annotations.NullMarked;

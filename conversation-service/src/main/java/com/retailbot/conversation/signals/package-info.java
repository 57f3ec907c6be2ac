/** Tells the other instances that something changed, through Redis, and works alone without it. */
@NullMarked
package com.retailbot.conversation.signals;

import org.jspecify.annotations.NullMarked;

/** The flow engine: one handler a block type, a state that is a value, answers that mirror the shopper's language. */
@NullMarked
package com.retailbot.conversation.dialogue;

import org.jspecify.annotations.NullMarked;

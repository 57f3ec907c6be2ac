/** What merchants teach their bots: examples from events, training in the background, models beside the built-in one. */
@NullMarked
package com.retailbot.conversation.training;

import org.jspecify.annotations.NullMarked;

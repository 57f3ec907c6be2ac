/** Conversations: their document, their turns one at a time, their events and their live subscribers. */
@NullMarked
package com.retailbot.conversation.session;

import org.jspecify.annotations.NullMarked;

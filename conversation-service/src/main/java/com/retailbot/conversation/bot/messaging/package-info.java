/** Events in. */
@NullMarked
package com.retailbot.conversation.bot.messaging;

import org.jspecify.annotations.NullMarked;

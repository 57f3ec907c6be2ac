/** Everything that the engine itself says, in five varieties, and how it writes prices. */
@NullMarked
package com.retailbot.conversation.reply;

import org.jspecify.annotations.NullMarked;

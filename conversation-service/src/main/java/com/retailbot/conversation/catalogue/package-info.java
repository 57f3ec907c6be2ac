/** The shop's products as the chat finds them: an index rebuilt from product and stock events. */
@NullMarked
package com.retailbot.conversation.catalogue;

import org.jspecify.annotations.NullMarked;

/** The five varieties that a shopper is answered in: codes, direction, fallbacks of merchant texts. */
@NullMarked
package com.retailbot.conversation.language;

import org.jspecify.annotations.NullMarked;

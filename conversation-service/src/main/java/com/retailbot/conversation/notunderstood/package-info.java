/** Messages that a bot did not understand, for the merchant to label. */
@NullMarked
package com.retailbot.conversation.notunderstood;

import org.jspecify.annotations.NullMarked;

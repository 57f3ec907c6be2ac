/** What runs a shop's assistant: published bots and the shop's knowledge. */
@NullMarked
package com.retailbot.conversation.bot;

import org.jspecify.annotations.NullMarked;

/** Trying a draft flow in the builder, without business events. */
@NullMarked
package com.retailbot.conversation.bottest;

import org.jspecify.annotations.NullMarked;

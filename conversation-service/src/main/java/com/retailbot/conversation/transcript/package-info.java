/** Conversations as members of the shop read them. */
@NullMarked
package com.retailbot.conversation.transcript;

import org.jspecify.annotations.NullMarked;

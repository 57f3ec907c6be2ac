/** The connection to MongoDB. */
@NullMarked
package com.retailbot.conversation.store;

import org.jspecify.annotations.NullMarked;

/** The conversation service: see README.md. */
@NullMarked
package com.retailbot.conversation;

import org.jspecify.annotations.NullMarked;

/** The public API of the shop's widget. */
@NullMarked
package com.retailbot.conversation.widget;

import org.jspecify.annotations.NullMarked;

/** Events in. */
@NullMarked
package com.retailbot.conversation.session.messaging;

import org.jspecify.annotations.NullMarked;

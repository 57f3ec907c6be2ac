/** Events in. */
@NullMarked
package com.retailbot.conversation.catalogue.messaging;

import org.jspecify.annotations.NullMarked;

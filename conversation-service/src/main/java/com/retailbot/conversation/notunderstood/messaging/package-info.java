/** Kafka. */
@NullMarked
package com.retailbot.conversation.notunderstood.messaging;

import org.jspecify.annotations.NullMarked;

/** Kafka. */
@NullMarked
package com.retailbot.conversation.training.messaging;

import org.jspecify.annotations.NullMarked;

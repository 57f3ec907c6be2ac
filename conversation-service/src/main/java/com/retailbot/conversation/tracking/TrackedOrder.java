package com.retailbot.conversation.tracking;

import com.retailbot.events.OrderStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order as the chat can tell about it.
 *
 * @param customerKey keyed fingerprint of the phone given with the order
 */
public record TrackedOrder(
        String orderId,
        String orderNumber,
        OrderStatus status,
        @Nullable String conversationId,
        @Nullable String visitorId,
        String customerKey,
        Instant placedAt) {}

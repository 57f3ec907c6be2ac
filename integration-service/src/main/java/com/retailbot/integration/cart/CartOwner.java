package com.retailbot.integration.cart;

import com.retailbot.events.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who fills a cart, and where.
 *
 * @param language null when this visit does not say; the cart keeps what it knows
 */
public record CartOwner(
        String visitorId,
        @Nullable String conversationId,
        @Nullable String botKey,
        Channel source,
        @Nullable String language) {}

package com.retailbot.events;

import java.time.Instant;
import java.util.List;

/** Product cards were shown in a conversation. */
@EventType("products.shown")
public record ProductsShown(String conversationId, String botId, List<String> productIds, Instant shownAt)
        implements ConversationEvent {

    public ProductsShown {
        productIds = List.copyOf(productIds);
    }

    @Override
    public String aggregateId() {
        return conversationId;
    }
}

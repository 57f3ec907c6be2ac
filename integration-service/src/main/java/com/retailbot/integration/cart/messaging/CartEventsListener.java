package com.retailbot.integration.cart.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.CartEdited;
import com.retailbot.events.Channel;
import com.retailbot.events.ConversationEvent;
import com.retailbot.events.TenantId;
import com.retailbot.events.Topics;
import com.retailbot.integration.cart.CartOwner;
import com.retailbot.integration.cart.CartTracker;
import com.retailbot.integration.shop.Shops;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Carts that are filled in the chat. */
@Component
class CartEventsListener {
    private static final String CONSUMER = "integration.carts";

    private final CartTracker tracker;
    private final Shops shops;
    private final Inbox inbox;

    CartEventsListener(CartTracker tracker, Shops shops, Inbox inbox) {
        this.tracker = tracker;
        this.shops = shops;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.CONVERSATION, groupId = CONSUMER)
    void onConversation(Received<ConversationEvent> received) {
        if (received.event() instanceof CartEdited edited) {
            inbox.once(
                    CONSUMER,
                    received,
                    () -> tracker.edited(
                            received.tenant(), owner(received.tenant(), edited), edited.lines(), edited.editedAt()));
        }
    }

    private CartOwner owner(TenantId tenant, CartEdited edited) {
        return new CartOwner(
                edited.visitorId(),
                edited.conversationId(),
                shops.botKeyOf(tenant, edited.botId()).orElse(null),
                Channel.WIDGET,
                edited.language());
    }
}

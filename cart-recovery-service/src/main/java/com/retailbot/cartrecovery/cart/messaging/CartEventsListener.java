package com.retailbot.cartrecovery.cart.messaging;

import com.retailbot.cartrecovery.cart.CartTracker;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartEvent;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class CartEventsListener {
    private static final String CONSUMER = "cart-recovery.cart";

    private final Inbox inbox;
    private final CartTracker tracker;

    CartEventsListener(Inbox inbox, CartTracker tracker) {
        this.inbox = inbox;
        this.tracker = tracker;
    }

    @KafkaListener(topics = Topics.CART, groupId = CONSUMER)
    void on(Received<CartEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case CartChanged change -> tracker.changed(received.tenant(), change);
            }
        });
    }
}

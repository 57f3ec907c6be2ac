package com.retailbot.integration.order.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.CodEvent;
import com.retailbot.events.ConversationEvent;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.StockEvent;
import com.retailbot.events.StockReserved;
import com.retailbot.events.Topics;
import com.retailbot.events.VerificationRequested;
import com.retailbot.integration.order.OrderPlacement;
import com.retailbot.integration.order.OrderProgress;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What moves orders: requests from the chat, decisions of cod-fraud, reservations of inventory. */
@Component
class OrderEventsListener {
    private static final String REQUESTS = "integration.order-requests";
    private static final String DECISIONS = "integration.order-decisions";
    private static final String RESERVATIONS = "integration.order-reservations";

    private final OrderPlacement placement;
    private final OrderProgress progress;
    private final Inbox inbox;

    OrderEventsListener(OrderPlacement placement, OrderProgress progress, Inbox inbox) {
        this.placement = placement;
        this.progress = progress;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.CONVERSATION, groupId = REQUESTS)
    void onConversation(Received<ConversationEvent> received) {
        if (received.event() instanceof OrderRequested request) {
            inbox.once(REQUESTS, received, () -> placement.place(received.tenant(), request));
        }
    }

    @KafkaListener(topics = Topics.COD, groupId = DECISIONS)
    void onCod(Received<CodEvent> received) {
        switch (received.event()) {
            case OrderAssessed assessed ->
                inbox.once(DECISIONS, received, () -> progress.assessed(received.tenant(), assessed));
            case OrderVerified verified ->
                inbox.once(DECISIONS, received, () -> progress.verified(received.tenant(), verified));
            case VerificationRequested message -> {
                // The message to the shopper is sent by the outbound feature.
            }
        }
    }

    @KafkaListener(topics = Topics.STOCK, groupId = RESERVATIONS)
    void onStock(Received<StockEvent> received) {
        if (received.event() instanceof StockReserved reserved) {
            inbox.once(RESERVATIONS, received, () -> progress.stockReserved(received.tenant(), reserved));
        }
    }
}

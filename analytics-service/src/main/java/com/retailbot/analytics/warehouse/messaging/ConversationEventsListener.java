package com.retailbot.analytics.warehouse.messaging;

import com.retailbot.analytics.warehouse.ConversationFacts;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.CartEdited;
import com.retailbot.events.ConversationEvent;
import com.retailbot.events.ConversationStarted;
import com.retailbot.events.IntentRecognised;
import com.retailbot.events.MessageReceived;
import com.retailbot.events.MessageSent;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.ProductsShown;
import com.retailbot.events.TenantId;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ConversationEventsListener {

    private static final String CONSUMER = "analytics.conversation";

    private final Inbox inbox;
    private final ConversationFacts facts;

    ConversationEventsListener(Inbox inbox, ConversationFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @KafkaListener(topics = Topics.CONVERSATION, groupId = CONSUMER)
    void on(Received<ConversationEvent> received) {
        TenantId tenant = received.tenant();
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case ConversationStarted started -> facts.started(tenant, started);
                case MessageReceived message -> facts.received(tenant, message);
                case MessageSent message -> facts.sent(tenant, message);
                case IntentRecognised recognised -> facts.recognised(tenant, recognised);
                case ProductsShown shown -> facts.shown(tenant, shown);
                case CartEdited _, OrderRequested _ -> {
                    // Counted when the cart and the order themselves arrive.
                }
            }
        });
    }
}

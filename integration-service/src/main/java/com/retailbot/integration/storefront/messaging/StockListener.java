package com.retailbot.integration.storefront.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.StockChanged;
import com.retailbot.events.StockEvent;
import com.retailbot.events.Topics;
import com.retailbot.integration.storefront.Availability;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the storefront's availability up to date. */
@Component
class StockListener {
    private static final String CONSUMER = "integration.storefront-stock";

    private final Availability availability;
    private final Inbox inbox;

    StockListener(Availability availability, Inbox inbox) {
        this.availability = availability;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.STOCK, groupId = CONSUMER)
    void onStock(Received<StockEvent> received) {
        if (received.event() instanceof StockChanged changed) {
            inbox.once(CONSUMER, received, () -> availability.changed(received.tenant(), changed));
        }
    }
}

package com.retailbot.inventory.stock.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.ProductEvent;
import com.retailbot.events.Topics;
import com.retailbot.inventory.stock.StockLedger;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ProductEventsListener {

    private static final String CONSUMER = "inventory.product";

    private final Inbox inbox;
    private final StockLedger ledger;

    ProductEventsListener(Inbox inbox, StockLedger ledger) {
        this.inbox = inbox;
        this.ledger = ledger;
    }

    @KafkaListener(topics = Topics.PRODUCT, groupId = CONSUMER)
    void on(Received<ProductEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case ProductChanged changed -> ledger.productChanged(received.tenant(), changed);
            }
        });
    }
}

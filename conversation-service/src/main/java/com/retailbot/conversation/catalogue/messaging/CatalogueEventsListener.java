package com.retailbot.conversation.catalogue.messaging;

import com.retailbot.conversation.catalogue.Catalogue;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.ProductEvent;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.events.StockChanged;
import com.retailbot.events.StockEvent;
import com.retailbot.events.StockReserved;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the catalogue current. Saving a state twice changes nothing, so redelivery is harmless. */
@Component
class CatalogueEventsListener {

    private final Catalogue catalogue;

    CatalogueEventsListener(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @KafkaListener(topics = Topics.PRODUCT, groupId = "conversation.product")
    void onProduct(Received<ProductEvent> received) {
        switch (received.event()) {
            case ProductChanged product -> catalogue.record(received.tenant(), product);
        }
    }

    @KafkaListener(topics = Topics.STOCK, groupId = "conversation.stock")
    void onStock(Received<StockEvent> received) {
        switch (received.event()) {
            case StockChanged change -> catalogue.record(received.tenant(), change);
            case StockReserved reserved -> {}
            case StockAlertRaised alert -> {}
        }
    }
}

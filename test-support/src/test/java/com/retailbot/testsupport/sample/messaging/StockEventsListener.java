package com.retailbot.testsupport.sample.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.events.StockChanged;
import com.retailbot.events.StockEvent;
import com.retailbot.events.StockReserved;
import com.retailbot.events.Topics;
import com.retailbot.testsupport.sample.Notes;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class StockEventsListener {

    private final Notes notes;
    private final Inbox inbox;

    StockEventsListener(Notes notes, Inbox inbox) {
        this.notes = notes;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.STOCK, groupId = "sample.stock")
    void on(Received<StockEvent> received) {
        inbox.once("sample.stock", received, () -> {
            switch (received.event()) {
                case StockChanged changed
                when changed.sku().equals("POISON") -> throw new IllegalArgumentException("cannot be processed");
                case StockChanged changed -> notes.write(received.tenant(), changed.variantId(), changed.sku());
                case StockReserved reserved -> notes.write(received.tenant(), reserved.orderId(), "reserved");
                case StockAlertRaised alert -> notes.write(received.tenant(), alert.alertId(), "alert");
            }
        });
    }
}

package com.retailbot.integration.demo.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ShopEvent;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.Topics;
import com.retailbot.integration.demo.DemoShops;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class DemoListener {
    private static final String CONSUMER = "integration.demo";

    private final DemoShops demo;
    private final Inbox inbox;

    DemoListener(DemoShops demo, Inbox inbox) {
        this.demo = demo;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.SHOP, groupId = CONSUMER)
    void onShop(Received<ShopEvent> received) {
        switch (received.event()) {
            case ShopRegistered registered ->
                inbox.once(CONSUMER, received, () -> demo.fill(received.tenant(), registered));
        }
    }
}

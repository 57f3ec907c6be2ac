package com.retailbot.codfraud.shop.messaging;

import com.retailbot.codfraud.shop.ShopClock;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ShopEvent;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ShopEventsListener {

    private static final String CONSUMER = "cod-fraud.shop";

    private final ShopClock shops;
    private final Inbox inbox;

    ShopEventsListener(ShopClock shops, Inbox inbox) {
        this.shops = shops;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.SHOP, groupId = CONSUMER)
    void on(Received<ShopEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case ShopRegistered registered -> shops.remember(received.tenant(), registered);
            }
        });
    }
}

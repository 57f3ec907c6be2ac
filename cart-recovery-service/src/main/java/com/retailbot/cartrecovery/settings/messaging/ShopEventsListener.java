package com.retailbot.cartrecovery.settings.messaging;

import com.retailbot.cartrecovery.settings.SettingsEditor;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ShopEvent;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ShopEventsListener {
    private static final String CONSUMER = "cart-recovery.shop";

    private final Inbox inbox;
    private final SettingsEditor settings;

    ShopEventsListener(Inbox inbox, SettingsEditor settings) {
        this.inbox = inbox;
        this.settings = settings;
    }

    @KafkaListener(topics = Topics.SHOP, groupId = CONSUMER)
    void on(Received<ShopEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case ShopRegistered shop -> settings.registered(received.tenant(), shop.timeZone());
            }
        });
    }
}

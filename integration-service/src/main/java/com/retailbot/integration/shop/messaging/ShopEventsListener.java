package com.retailbot.integration.shop.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.BotEvent;
import com.retailbot.events.BotPublished;
import com.retailbot.events.ShopEvent;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.Topics;
import com.retailbot.integration.shop.Shops;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Learns which shops and public bot keys there are. */
@Component
class ShopEventsListener {
    private static final String SHOPS = "integration.shops";
    private static final String BOTS = "integration.bots";

    private final Shops shops;
    private final Inbox inbox;

    ShopEventsListener(Shops shops, Inbox inbox) {
        this.shops = shops;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.SHOP, groupId = SHOPS)
    void onShop(Received<ShopEvent> received) {
        switch (received.event()) {
            case ShopRegistered registered ->
                inbox.once(SHOPS, received, () -> shops.register(received.tenant(), registered));
        }
    }

    @KafkaListener(topics = Topics.BOT, groupId = BOTS)
    void onBot(Received<BotEvent> received) {
        if (received.event() instanceof BotPublished published) {
            inbox.once(BOTS, received, () -> shops.published(received.tenant(), published));
        }
    }
}

package com.retailbot.analytics.warehouse.messaging;

import com.retailbot.analytics.warehouse.Dimensions;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.ProductEvent;
import com.retailbot.events.ShopEvent;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class DimensionEventsListener {

    private final Inbox inbox;
    private final Dimensions dimensions;

    DimensionEventsListener(Inbox inbox, Dimensions dimensions) {
        this.inbox = inbox;
        this.dimensions = dimensions;
    }

    @KafkaListener(topics = Topics.SHOP, groupId = "analytics.shop")
    void onShop(Received<ShopEvent> received) {
        inbox.once("analytics.shop", received, () -> {
            switch (received.event()) {
                case ShopRegistered registered -> dimensions.shopRegistered(received.tenant(), registered);
            }
        });
    }

    @KafkaListener(topics = Topics.PRODUCT, groupId = "analytics.product")
    void onProduct(Received<ProductEvent> received) {
        inbox.once("analytics.product", received, () -> {
            switch (received.event()) {
                case ProductChanged changed -> dimensions.productChanged(received.tenant(), changed);
            }
        });
    }
}

package com.retailbot.conversation.session.messaging;

import com.retailbot.conversation.session.ShopNews;
import com.retailbot.conversation.tracking.TrackedOrders;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartEvent;
import com.retailbot.events.OrderEvent;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Orders and carts, as far as a chat is concerned. The conversation remembers the events it told, so redelivery is harmless. */
@Component
class ShopNewsListener {

    private final TrackedOrders orders;
    private final ShopNews news;

    ShopNewsListener(TrackedOrders orders, ShopNews news) {
        this.orders = orders;
        this.news = news;
    }

    @KafkaListener(topics = Topics.ORDER, groupId = "conversation.order")
    void onOrder(Received<OrderEvent> received) {
        switch (received.event()) {
            case OrderPlaced order -> {
                orders.record(received.tenant(), order);
                news.tell(received.tenant(), received.id(), order);
            }
            case OrderStatusChanged change -> {
                orders.record(received.tenant(), change);
                news.tell(received.tenant(), received.id(), change);
            }
            case OrderRequestRefused refused -> news.tell(received.tenant(), received.id(), refused);
        }
    }

    @KafkaListener(topics = Topics.CART, groupId = "conversation.cart")
    void onCart(Received<CartEvent> received) {
        switch (received.event()) {
            case CartChanged changed -> news.tell(received.tenant(), received.id(), changed);
        }
    }
}

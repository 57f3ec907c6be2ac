package com.retailbot.inventory.reservation.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.OrderEvent;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.Topics;
import com.retailbot.inventory.reservation.OrderStock;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderEventsListener {

    private static final String CONSUMER = "inventory.order";

    private final Inbox inbox;
    private final OrderStock orderStock;

    OrderEventsListener(Inbox inbox, OrderStock orderStock) {
        this.inbox = inbox;
        this.orderStock = orderStock;
    }

    @KafkaListener(topics = Topics.ORDER, groupId = CONSUMER)
    void on(Received<OrderEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case OrderPlaced placed -> orderStock.reserve(received.tenant(), placed);
                case OrderStatusChanged changed -> orderStock.follow(received.tenant(), changed);
                case OrderRequestRefused _ -> {
                    // No order, no stock.
                }
            }
        });
    }
}

package com.retailbot.cartrecovery.cart.messaging;

import com.retailbot.cartrecovery.cart.CartTracker;
import com.retailbot.cartrecovery.cart.Purchase;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.OrderEvent;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.TenantId;
import com.retailbot.events.Topics;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderEventsListener {
    private static final String CONSUMER = "cart-recovery.order";
    private static final Set<OrderStatus> LOST =
            EnumSet.of(OrderStatus.CANCELLED, OrderStatus.REFUSED, OrderStatus.RETURNED);

    private final Inbox inbox;
    private final CartTracker tracker;

    OrderEventsListener(Inbox inbox, CartTracker tracker) {
        this.inbox = inbox;
        this.tracker = tracker;
    }

    @KafkaListener(topics = Topics.ORDER, groupId = CONSUMER)
    void on(Received<OrderEvent> received) {
        inbox.once(CONSUMER, received, () -> handle(received.tenant(), received.event()));
    }

    private void handle(TenantId tenant, OrderEvent event) {
        switch (event) {
            case OrderPlaced order
            when !order.historical() ->
                tracker.bought(
                        tenant,
                        new Purchase(
                                order.orderId(),
                                order.visitorId(),
                                order.contact().customerKey(),
                                order.total(),
                                order.placedAt()));
            case OrderStatusChanged change
            when !change.historical() && LOST.contains(change.to()) -> tracker.lost(tenant, change.orderId());
            case OrderPlaced historical -> {}
            case OrderStatusChanged other -> {}
            case OrderRequestRefused refused -> {}
        }
    }
}

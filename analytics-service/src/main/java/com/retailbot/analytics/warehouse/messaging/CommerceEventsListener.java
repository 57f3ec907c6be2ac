package com.retailbot.analytics.warehouse.messaging;

import com.retailbot.analytics.warehouse.CommerceFacts;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartEvent;
import com.retailbot.events.CartRecovered;
import com.retailbot.events.CodEvent;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderEvent;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.RecoveryEvent;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.events.StockChanged;
import com.retailbot.events.StockEvent;
import com.retailbot.events.StockReserved;
import com.retailbot.events.TenantId;
import com.retailbot.events.Topics;
import com.retailbot.events.VerificationRequested;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class CommerceEventsListener {

    private final Inbox inbox;
    private final CommerceFacts facts;

    CommerceEventsListener(Inbox inbox, CommerceFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @KafkaListener(topics = Topics.ORDER, groupId = "analytics.order")
    void onOrder(Received<OrderEvent> received) {
        TenantId tenant = received.tenant();
        inbox.once("analytics.order", received, () -> {
            switch (received.event()) {
                case OrderPlaced placed -> facts.placed(tenant, placed);
                case OrderStatusChanged changed -> facts.moved(tenant, changed);
                case OrderRequestRefused _ -> {
                    // No order.
                }
            }
        });
    }

    @KafkaListener(topics = Topics.COD, groupId = "analytics.cod")
    void onCod(Received<CodEvent> received) {
        inbox.once("analytics.cod", received, () -> {
            switch (received.event()) {
                case OrderAssessed assessed -> facts.assessed(received.tenant(), assessed);
                case VerificationRequested _, OrderVerified _ -> {
                    // The order's status tells the outcome.
                }
            }
        });
    }

    @KafkaListener(topics = Topics.CART, groupId = "analytics.cart")
    void onCart(Received<CartEvent> received) {
        inbox.once("analytics.cart", received, () -> {
            switch (received.event()) {
                case CartChanged changed -> facts.cartChanged(received.tenant(), changed);
            }
        });
    }

    @KafkaListener(topics = Topics.RECOVERY, groupId = "analytics.recovery")
    void onRecovery(Received<RecoveryEvent> received) {
        TenantId tenant = received.tenant();
        inbox.once("analytics.recovery", received, () -> {
            switch (received.event()) {
                case CartAbandoned abandoned -> facts.abandoned(tenant, abandoned);
                case CartRecovered recovered -> facts.recovered(tenant, recovered);
                case ReminderRequested _ -> {
                    // Asked for is not delivered.
                }
            }
        });
    }

    @KafkaListener(topics = Topics.STOCK, groupId = "analytics.stock")
    void onStock(Received<StockEvent> received) {
        inbox.once("analytics.stock", received, () -> {
            switch (received.event()) {
                case StockAlertRaised alert -> facts.alertRaised(received.tenant(), alert);
                case StockChanged _, StockReserved _ -> {
                    // Inventory itself shows levels.
                }
            }
        });
    }
}

package com.retailbot.codfraud.assessment.messaging;

import com.retailbot.codfraud.assessment.OrderAssessor;
import com.retailbot.codfraud.assessment.OrderCases;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.OrderEvent;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderEventsListener {

    private static final String CONSUMER = "cod-fraud.assessment";

    private final OrderAssessor assessor;
    private final OrderCases cases;
    private final Inbox inbox;

    OrderEventsListener(OrderAssessor assessor, OrderCases cases, Inbox inbox) {
        this.assessor = assessor;
        this.cases = cases;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.ORDER, groupId = CONSUMER)
    void on(Received<OrderEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case OrderPlaced placed -> assessor.take(received.tenant(), placed);
                case OrderStatusChanged changed -> cases.follow(received.tenant(), changed);
                // There is no order, so there is nothing to lose.
                case OrderRequestRefused refused -> {}
            }
        });
    }
}

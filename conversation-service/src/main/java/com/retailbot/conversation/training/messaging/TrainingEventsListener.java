package com.retailbot.conversation.training.messaging;

import com.retailbot.conversation.training.Teaching;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.Topics;
import com.retailbot.events.TrainingRequested;
import com.retailbot.events.UnderstandingEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hands requests to train on. Taking one twice changes nothing, so redelivery is harmless. */
@Component
class TrainingEventsListener {

    private final Teaching teaching;

    TrainingEventsListener(Teaching teaching) {
        this.teaching = teaching;
    }

    @KafkaListener(topics = Topics.UNDERSTANDING, groupId = "conversation.training")
    void on(Received<UnderstandingEvent> received) {
        switch (received.event()) {
            case TrainingRequested part -> teaching.receive(received.tenant(), part);
        }
    }
}

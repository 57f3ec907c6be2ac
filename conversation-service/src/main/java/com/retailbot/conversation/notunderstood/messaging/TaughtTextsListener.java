package com.retailbot.conversation.notunderstood.messaging;

import com.retailbot.conversation.notunderstood.NotUnderstood;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.Topics;
import com.retailbot.events.TrainingRequested;
import com.retailbot.events.UnderstandingEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Forgets what became an example. Doing so twice changes nothing, so redelivery is harmless. */
@Component
class TaughtTextsListener {

    private final NotUnderstood notUnderstood;

    TaughtTextsListener(NotUnderstood notUnderstood) {
        this.notUnderstood = notUnderstood;
    }

    @KafkaListener(topics = Topics.UNDERSTANDING, groupId = "conversation.not-understood")
    void on(Received<UnderstandingEvent> received) {
        switch (received.event()) {
            case TrainingRequested part -> notUnderstood.taught(received.tenant(), part.botId(), part.examples());
        }
    }
}

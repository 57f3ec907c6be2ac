package com.retailbot.conversation.bot.messaging;

import com.retailbot.conversation.bot.Bots;
import com.retailbot.conversation.bot.Knowledge;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.BotEvent;
import com.retailbot.events.BotPublished;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps bots and knowledge current. Saving a state twice changes nothing, so redelivery is harmless. */
@Component
class BotEventsListener {

    private final Bots bots;
    private final Knowledge knowledge;

    BotEventsListener(Bots bots, Knowledge knowledge) {
        this.bots = bots;
        this.knowledge = knowledge;
    }

    @KafkaListener(topics = Topics.BOT, groupId = "conversation.bot")
    void on(Received<BotEvent> received) {
        switch (received.event()) {
            case BotPublished bot -> bots.record(received.tenant(), bot);
            case KnowledgeChanged entry -> knowledge.record(received.tenant(), entry);
        }
    }
}

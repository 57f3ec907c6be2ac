package com.retailbot.gateway.origin;

import com.retailbot.events.BotPublished;
import com.retailbot.events.EventCatalogue;
import com.retailbot.events.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each replica reads the whole topic by itself at each start, so its consumer group is its own. Nothing is acknowledged:
 * no committed offsets of dead groups stay with the broker.
 */
@Component
class BotEventsListener {

    private static final Logger LOG = LoggerFactory.getLogger(BotEventsListener.class);

    private final WidgetOrigins origins;
    private final JsonMapper json;

    BotEventsListener(WidgetOrigins origins, JsonMapper json) {
        this.origins = origins;
        this.json = json;
    }

    @KafkaListener(topics = Topics.BOT, groupId = "gateway.bot.#{T(java.util.UUID).randomUUID()}")
    void on(ConsumerRecord<String, byte[]> message) {
        var typeHeader = message.headers().lastHeader("ce_type");
        boolean published = typeHeader != null
                && EventCatalogue.find(new String(typeHeader.value(), StandardCharsets.UTF_8))
                        .filter(BotPublished.class::equals)
                        .isPresent();
        if (!published || message.value() == null) {
            return;
        }
        try {
            origins.learn(json.readValue(message.value(), BotPublished.class));
        } catch (JacksonException e) {
            // The bot keeps the origins it had; the publisher's contract test is where this is mended.
            LOG.error(
                    "Event at {}-{} offset {} is not a bot.published",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    e);
        }
    }
}

package com.retailbot.codfraud.verification.messaging;

import com.retailbot.codfraud.verification.ReplyDesk;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.ChannelMessageEvent;
import com.retailbot.events.ChannelMessageReplied;
import com.retailbot.events.MessagePurpose;
import com.retailbot.events.TenantId;
import com.retailbot.events.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ChannelMessagesListener {

    private static final String CONSUMER = "cod-fraud.verification";

    private final ReplyDesk desk;
    private final Inbox inbox;

    ChannelMessagesListener(ReplyDesk desk, Inbox inbox) {
        this.desk = desk;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.CHANNEL_MESSAGE, groupId = CONSUMER)
    void on(Received<ChannelMessageEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            TenantId tenant = received.tenant();
            switch (received.event()) {
                case ChannelMessageReplied reply
                when reply.purpose() == MessagePurpose.VERIFICATION -> desk.hear(tenant, reply);
                case ChannelMessageDelivered message
                when message.purpose() == MessagePurpose.VERIFICATION && !message.delivered() ->
                    desk.notDelivered(tenant, message.requestId());
                case ChannelMessageReplied other -> {}
                case ChannelMessageDelivered arrived -> {}
            }
        });
    }
}

package com.retailbot.cartrecovery.reminder.messaging;

import com.retailbot.cartrecovery.reminder.DeliveryRecorder;
import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.ChannelMessageEvent;
import com.retailbot.events.ChannelMessageReplied;
import com.retailbot.events.MessagePurpose;
import com.retailbot.events.TenantId;
import com.retailbot.events.Topics;
import java.util.Objects;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ChannelMessageListener {
    private static final String CONSUMER = "cart-recovery.channel-message";

    private final Inbox inbox;
    private final DeliveryRecorder deliveries;

    ChannelMessageListener(Inbox inbox, DeliveryRecorder deliveries) {
        this.inbox = inbox;
        this.deliveries = deliveries;
    }

    @KafkaListener(topics = Topics.CHANNEL_MESSAGE, groupId = CONSUMER)
    void on(Received<ChannelMessageEvent> received) {
        inbox.once(CONSUMER, received, () -> {
            switch (received.event()) {
                case ChannelMessageDelivered message
                when message.purpose() == MessagePurpose.CART_REMINDER -> record(received.tenant(), message);
                case ChannelMessageDelivered otherPurpose -> {}
                case ChannelMessageReplied reply -> {}
            }
        });
    }

    private void record(TenantId tenant, ChannelMessageDelivered message) {
        UUID reminderId = UUID.fromString(message.requestId());
        if (message.delivered()) {
            deliveries.delivered(tenant, reminderId, message.at());
        } else {
            deliveries.failed(tenant, reminderId, Objects.requireNonNullElse(message.failure(), "unknown"));
        }
    }
}

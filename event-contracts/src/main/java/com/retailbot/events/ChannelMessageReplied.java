package com.retailbot.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shopper answered a message on a channel.
 *
 * @param choice payload of the pressed button, when one was pressed: confirm or cancel for verifications
 */
@EventType("channel-message.replied")
public record ChannelMessageReplied(
        String messageId,
        String requestId,
        MessagePurpose purpose,
        Channel channel,
        EncryptedText text,
        @Nullable String choice,
        Instant at)
        implements ChannelMessageEvent {

    @Override
    public String aggregateId() {
        return requestId;
    }
}

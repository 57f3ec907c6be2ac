package com.retailbot.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to a shopper's phone was delivered, or finally failed.
 *
 * @param requestId verificationId or reminderId
 */
@EventType("channel-message.delivered")
public record ChannelMessageDelivered(
        String messageId,
        String requestId,
        MessagePurpose purpose,
        Channel channel,
        boolean delivered,
        @Nullable String failure,
        Instant at)
        implements ChannelMessageEvent {

    @Override
    public String aggregateId() {
        return requestId;
    }
}

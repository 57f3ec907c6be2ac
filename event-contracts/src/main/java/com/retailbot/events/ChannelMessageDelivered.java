package com.retailbot.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to a shopper's phone was delivered, or finally failed.
 *
 * @param requestId verificationId or reminderId
 * @param failure the channel's word, or {@value #EXPIRED}
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

    /** The failure of a message that was not sent, because it had waited until it made no sense any more. */
    public static final String EXPIRED = "expired";

    @Override
    public String aggregateId() {
        return requestId;
    }
}

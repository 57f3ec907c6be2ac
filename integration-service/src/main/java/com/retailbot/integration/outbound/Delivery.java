package com.retailbot.integration.outbound;

import com.retailbot.events.Channel;

/** What became of a message. */
public sealed interface Delivery {
    Channel channel();

    record Delivered(Channel channel) implements Delivery {}

    /** @param reason code, for example unreachable */
    record Failed(Channel channel, String reason) implements Delivery {}
}

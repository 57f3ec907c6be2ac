package com.retailbot.integration.outbound;

import com.retailbot.events.Channel;
import com.retailbot.events.TenantId;

/**
 * A way to a shopper's phone. The sandbox is one; an adapter for a real messenger implements the same and hands what
 * shoppers answer to {@link ShopperReplies}.
 */
public interface MessageChannel {
    Channel channel();

    /** Sends within the caller's transaction; an adapter that calls a third party queues the call there. */
    Delivery send(TenantId tenant, OutboundMessage message);
}

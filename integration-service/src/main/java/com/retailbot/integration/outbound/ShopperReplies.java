package com.retailbot.integration.outbound;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.ChannelMessageReplied;
import com.retailbot.events.TenantId;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where every channel hands in what shoppers answer. */
@Service
public class ShopperReplies {
    private final EventOutbox outbox;

    ShopperReplies(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    public void received(TenantId tenant, ShopperReply reply, Instant at) {
        outbox.publish(
                tenant,
                new ChannelMessageReplied(
                        reply.replyId(),
                        reply.requestId(),
                        reply.purpose(),
                        reply.channel(),
                        reply.text(),
                        reply.choice(),
                        at));
    }
}

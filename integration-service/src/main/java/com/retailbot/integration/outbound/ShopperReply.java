package com.retailbot.integration.outbound;

import com.retailbot.events.Channel;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.MessagePurpose;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper answered.
 *
 * @param replyId of this answer
 * @param requestId as in the message that it answers
 * @param choice id of the pressed button, null when the shopper typed
 */
public record ShopperReply(
        String replyId,
        String requestId,
        MessagePurpose purpose,
        Channel channel,
        EncryptedText text,
        @Nullable String choice) {}

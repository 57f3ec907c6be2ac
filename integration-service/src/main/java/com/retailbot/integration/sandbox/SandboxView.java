package com.retailbot.integration.sandbox;

import com.retailbot.events.MessagePurpose;
import com.retailbot.integration.outbound.OutboundMessage.Choice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message on a simulated phone, in clear.
 *
 * @param replies what was answered, oldest first
 */
public record SandboxView(
        String messageId,
        String phone,
        MessagePurpose purpose,
        String language,
        String text,
        List<Choice> choices,
        Instant at,
        List<Reply> replies,
        @Nullable String orderNumber) {
    public record Reply(
            String replyId, String text, @Nullable String choice, Instant at) {}
}

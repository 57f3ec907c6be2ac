package com.retailbot.integration.outbound;

import com.retailbot.events.MessagePurpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that is ready to go.
 *
 * @param messageId of this message
 * @param requestId verification or reminder that asked for it; two messages of one request share it
 * @param phone in clear, E.164
 * @param choices buttons under the text
 */
public record OutboundMessage(
        String messageId,
        String requestId,
        MessagePurpose purpose,
        String phone,
        String language,
        String text,
        List<Choice> choices,
        @Nullable String orderNumber) {
    public OutboundMessage {
        choices = List.copyOf(choices);
    }

    /**
     * A button.
     *
     * @param id what a press means, whatever the language of the label
     */
    public record Choice(String id, String label) {}
}

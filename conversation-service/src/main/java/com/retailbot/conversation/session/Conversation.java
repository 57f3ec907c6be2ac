package com.retailbot.conversation.session;

import com.retailbot.conversation.dialogue.DialogueState;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation without its messages, as a turn needs it.
 *
 * @param version grows with every turn; a turn that started from an older one is refused
 * @param answered the latest messages that were answered, so that one sent again gets the same answer
 * @param cartEditedAt when the shopper last changed the cart in the chat; null for never
 * @param applied ids of the latest events that were told in the chat
 */
record Conversation(
        String id,
        TenantId tenant,
        String botId,
        String botKey,
        String visitorId,
        Instant startedAt,
        long version,
        int lastSequence,
        DialogueState state,
        @Nullable Instant cartEditedAt,
        List<Answered> answered,
        List<String> applied) {

    /** @param first sequence of the shopper's message; {@code last} of the answer's last message */
    record Answered(String messageId, int first, int last) {}

    Optional<Answered> answerTo(String messageId) {
        return answered.stream()
                .filter(answer -> answer.messageId().equals(messageId))
                .findFirst();
    }
}

package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.understanding.Understood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a turn.
 *
 * @param shopperText the message, or the label of the pressed button
 * @param understood null when nothing had to be understood (a greeting, a button)
 * @param handled false when the bot had to fall back
 * @param blockPath ids of the blocks that ran, in order
 */
public record TurnResult(
        DialogueState state,
        String shopperText,
        List<Utterance> utterances,
        List<Effect> effects,
        @Nullable Understood understood,
        boolean handled,
        List<String> blockPath) {

    /** An order takes the goods out of the chat's cart, so it is an edit too. */
    public boolean cartEdited() {
        return effects.stream()
                .anyMatch(effect -> effect instanceof Effect.EditedCart || effect instanceof Effect.RequestedOrder);
    }
}

package com.retailbot.conversation.dialogue;

import com.retailbot.events.Flow;
import org.springframework.stereotype.Component;

/** {@code message}: says something. */
@Component
class MessageHandler implements BlockHandler {

    @Override
    public String type() {
        return "message";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        turn.merchantText(block, "text").ifPresent(text -> turn.say(Utterance.text(turn.language(), text)));
        return Outcome.NEXT;
    }
}

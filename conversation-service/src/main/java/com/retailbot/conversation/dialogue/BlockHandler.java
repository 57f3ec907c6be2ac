package com.retailbot.conversation.dialogue;

import com.retailbot.events.Flow;

/** Runs the blocks of one type. */
interface BlockHandler {

    String type();

    /** The flow arrives at the block. */
    Outcome enter(Flow.Block block, Turn turn);

    /** The block waited, and the shopper wrote. */
    default Outcome receive(Flow.Block block, Turn turn) {
        return enter(block, turn);
    }
}

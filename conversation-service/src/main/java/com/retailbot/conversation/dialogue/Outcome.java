package com.retailbot.conversation.dialogue;

/** How a block ended. */
sealed interface Outcome {

    /** The turn goes on behind this port. */
    record Follow(String port) implements Outcome {}

    /** The block waits for the shopper. */
    record Wait() implements Outcome {}

    Outcome NEXT = new Follow("next");
    Outcome WAIT = new Wait();
}

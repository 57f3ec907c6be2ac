package com.retailbot.nlu.cli;

/** Input that cannot be worked with; the message is one sentence for the user. */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableInput(String message) {
        super(message);
    }
}

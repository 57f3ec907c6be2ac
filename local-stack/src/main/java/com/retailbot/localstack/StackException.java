package com.retailbot.localstack;

/** The stack cannot do what was asked. The message is one sentence that a person can act on. */
public final class StackException extends RuntimeException {

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}

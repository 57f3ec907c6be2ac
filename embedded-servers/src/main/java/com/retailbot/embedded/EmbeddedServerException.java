package com.retailbot.embedded;

/** An embedded server could not be started or used. The message is one sentence that a person can act on. */
public final class EmbeddedServerException extends RuntimeException {

    public EmbeddedServerException(String message) {
        super(message);
    }

    public EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}

package com.retailbot.nlu.merchant;

/** Examples from which nothing can be learned; the message is one sentence for the merchant. */
public final class UnusableExamplesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnusableExamplesException(String message) {
        super(message);
    }
}

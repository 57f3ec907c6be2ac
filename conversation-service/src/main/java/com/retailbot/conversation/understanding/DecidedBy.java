package com.retailbot.conversation.understanding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which model said what a message means. */
public enum DecidedBy {
    BUILT_IN,
    /** The one that was trained on the merchant's examples. */
    MERCHANT;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

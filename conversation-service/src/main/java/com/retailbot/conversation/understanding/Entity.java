package com.retailbot.conversation.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A fact named in a message.
 *
 * @param type one of {@link EntityTypes}
 * @param value the words as written
 * @param norm the normalised value (E.164, wilaya code, whole dinars, digits), when there is one
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last character
 */
public record Entity(String type, String value, @Nullable String norm, int start, int end) {

    public String normOrValue() {
        return norm == null ? value : norm;
    }
}

package com.retailbot.text;

/**
 * A value found in a text, with the place where it stands.
 *
 * @param value the normalised value
 * @param start UTF-16 offset of the first character in the original text
 * @param end UTF-16 offset behind the last character
 */
public record Mention<T>(T value, int start, int end) {

    /** The words as the shopper wrote them. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Mention<?> other) {
        return start < other.end && other.start < end;
    }
}

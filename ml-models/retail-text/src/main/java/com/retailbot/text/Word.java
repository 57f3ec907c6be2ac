package com.retailbot.text;

/**
 * A run of letters and digits, folded.
 *
 * @param text folded word, never empty
 * @param start UTF-16 offset of the word in the original text
 * @param end UTF-16 offset behind the word in the original text
 */
public record Word(String text, int start, int end) {

    /** Consonants that the word shares with its spelling in the other script. */
    public String skeleton() {
        return Skeleton.of(text);
    }
}

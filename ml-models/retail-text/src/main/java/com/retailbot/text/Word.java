package com.retailbot.text;

/**
 * A run of letters and digits, folded.
 *
 * @param text folded word, never empty
 * @param start UTF-16 offset of the word in the original text
 * @param end UTF-16 offset behind the word in the original text
 */
public record Word(String text, int start, int end) {

    private static final char TATWEEL = 'ـ';

    /** Where the word starts in its text without as many letters of attached prepositions. */
    int startBehind(int letters, String text) {
        int start = this.start + letters;
        while (letters > 0 && start < end - 1 && text.charAt(start) == TATWEEL) {
            start++;
        }
        return start;
    }

    /** Consonants that the word shares with its spelling in the other script. */
    public String skeleton() {
        return Skeleton.of(text);
    }
}

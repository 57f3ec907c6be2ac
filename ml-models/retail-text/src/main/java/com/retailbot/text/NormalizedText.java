package com.retailbot.text;

import java.util.ArrayList;
import java.util.List;

/** A folded text that remembers where each of its characters came from. Immutable. */
public final class NormalizedText {

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    NormalizedText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String original() {
        return original;
    }

    /** The folded text: lower case, ASCII digits, no diacritics, single spaces, trimmed. */
    public String text() {
        return text;
    }

    /** Offset in the original of the character that produced the folded character at {@code index}. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Offset in the original behind the character that produced the folded character at {@code index}. */
    public int originalEnd(int index) {
        return ends[index];
    }

    /** A mention over {@code [from, to)} of the folded text, in offsets of the original. */
    public <T> Mention<T> mention(T value, int from, int to) {
        return new Mention<>(value, starts[from], ends[to - 1]);
    }

    /** Runs of letters and digits in order; Arabic letters and digits are never one word, Latin ones are (Arabizi). */
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isWordCharacter(at)) {
                at++;
                continue;
            }
            int from = at;
            at++;
            while (at < text.length() && isWordCharacter(at) && !changesScript(text, at)) {
                at++;
            }
            words.add(new Word(text.substring(from, at), starts[from], ends[at - 1]));
        }
        return words;
    }

    // The second half of a surrogate pair has no class of its own: it follows its first half.
    private boolean isWordCharacter(int at) {
        char c = text.charAt(at);
        if (Character.isLowSurrogate(c) && at > 0) {
            return Character.isLetterOrDigit(text.codePointAt(at - 1));
        }
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** True between an Arabic letter and a digit: "ب500" is a preposition and a number. */
    public static boolean changesScript(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return (isArabic(before) && isDigit(after)) || (isDigit(before) && isArabic(after));
    }

    private static boolean isArabic(char c) {
        return c >= 0x600 && c < 0x700;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return text;
    }
}

package com.retailbot.nlu.features;

import com.retailbot.text.NormalizedText;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Words, symbols such as emojis, and question or exclamation marks. */
final class Tokens {

    private Tokens() {}

    static List<Word> of(NormalizedText normalized) {
        String text = normalized.text();
        List<Word> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length() && tokens.size() < Featurizer.MAX_TOKENS) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                end = wordEnd(text, at);
            }
            if (Character.isLetterOrDigit(codePoint) || speaks(codePoint)) {
                tokens.add(new Word(
                        text.substring(at, end), normalized.originalStart(at), normalized.originalEnd(end - 1)));
            }
            at = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length()
                && Character.isLetterOrDigit(text.codePointAt(end))
                && !NormalizedText.changesScript(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean speaks(int codePoint) {
        return codePoint == '?'
                || codePoint == '!'
                || codePoint == '%'
                || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }
}

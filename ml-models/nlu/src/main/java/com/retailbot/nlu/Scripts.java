package com.retailbot.nlu;

import java.lang.Character.UnicodeScript;

/** The writing system of a message. */
final class Scripts {

    static final String ARABIC = "Arab";
    static final String LATIN = "Latn";
    static final String MIXED = "Mixed";
    static final String NONE = "Zyyy";

    private Scripts() {}

    /** The script of most letters; {@code Mixed} when the smaller of Arabic and Latin has more than a fifth of them. */
    static String of(String text) {
        int arabic = 0;
        int latin = 0;
        int other = 0;
        String otherCode = NONE;
        int step;
        for (int at = 0; at < text.length(); at += step) {
            int codePoint = text.codePointAt(at);
            step = Character.charCount(codePoint);
            if (!Character.isLetter(codePoint)) {
                continue;
            }
            switch (UnicodeScript.of(codePoint)) {
                case ARABIC -> arabic++;
                case LATIN -> latin++;
                case CYRILLIC -> otherCode = other++ == 0 ? "Cyrl" : otherCode;
                case HAN -> otherCode = other++ == 0 ? "Hani" : otherCode;
                case TIFINAGH -> otherCode = other++ == 0 ? "Tfng" : otherCode;
                default -> otherCode = other++ == 0 ? "Zzzz" : otherCode;
            }
        }
        if (arabic + latin + other == 0) {
            return NONE;
        }
        if (other > arabic + latin) {
            return otherCode;
        }
        boolean both = Math.min(arabic, latin) * 5 > arabic + latin;
        return both ? MIXED : arabic > latin ? ARABIC : LATIN;
    }
}

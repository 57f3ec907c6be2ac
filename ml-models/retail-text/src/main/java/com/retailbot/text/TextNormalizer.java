package com.retailbot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds what people type into one form: compatibility forms and accents away, lower case, digits of every script to 0–9, Arabic
 * alef, ya, ta marbuta and hamza carriers to their bare letter, no diacritics, tatweel, control or direction characters, letters
 * repeated for emphasis once, single spaces. It is for comparing, never for showing.
 */
public final class TextNormalizer {

    private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();

    private static final Map<Integer, String> FOLDED = Map.ofEntries(
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ې', "ي"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ہ', "ه"),
            Map.entry((int) 'ە', "ه"),
            Map.entry((int) 'ھ', "ه"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ک', "ك"),
            // The Maghreb writes the hard g with several borrowed letters.
            Map.entry((int) 'ڨ', "ق"),
            Map.entry((int) 'گ', "ق"),
            Map.entry((int) 'ڭ', "ق"),
            Map.entry((int) 'ڤ', "ق"),
            Map.entry((int) 'پ', "ب"),
            Map.entry((int) 'چ', "ش"),
            Map.entry((int) 'ژ', "ج"),
            Map.entry((int) '؟', "?"),
            Map.entry((int) '،', ","),
            Map.entry((int) '؛', ";"),
            Map.entry((int) '٫', "."),
            Map.entry((int) '٬', ","),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"));

    private TextNormalizer() {}

    /** The folded text alone. */
    public static String fold(@Nullable String text) {
        return normalize(text).text();
    }

    /** The folded text with its way back to the original. */
    public static NormalizedText normalize(@Nullable String text) {
        String original = text == null ? "" : text;
        Folding folding = new Folding(original.length());
        int at = 0;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            foldInto(folding, codePoint, at, next);
            at = next;
        }
        return folding.finish(original);
    }

    private static void foldInto(Folding folding, int codePoint, int start, int end) {
        if (codePoint < 0x80) {
            foldPart(folding, codePoint, start, end);
            return;
        }
        boolean keepsItsForm = codePoint >= 0xAC00 && codePoint <= 0xD7A3;
        String parts = keepsItsForm ? null : DECOMPOSITION.getDecomposition(codePoint);
        if (parts == null) {
            foldPart(folding, codePoint, start, end);
        } else {
            parts.codePoints().forEach(part -> foldPart(folding, part, start, end));
        }
    }

    private static void foldPart(Folding folding, int codePoint, int start, int end) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> folding.extendLast(end);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> folding.space(start, end);
            case Character.DECIMAL_DIGIT_NUMBER ->
                folding.append('0' + UCharacter.digit(codePoint, 10), start, end, false);
            default -> foldLetter(folding, codePoint, start, end);
        }
    }

    private static void foldLetter(Folding folding, int codePoint, int start, int end) {
        if (codePoint == 'ـ') {
            folding.extendLast(end);
            return;
        }
        int lower = Character.toLowerCase(codePoint);
        String folded = FOLDED.get(lower);
        if (folded == null) {
            folding.append(lower, start, end, Character.isLetter(lower));
        } else {
            folded.codePoints().forEach(c -> folding.append(c, start, end, Character.isLetter(c)));
        }
    }

    /** Collects folded characters with their origin. */
    private static final class Folding {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private boolean elongated;

        Folding(int expected) {
            text = new StringBuilder(expected);
            starts = new int[Math.max(16, expected)];
            ends = new int[starts.length];
        }

        void append(int codePoint, int start, int end, boolean letter) {
            if (letter && repeats(codePoint)) {
                extendLast(end);
                return;
            }
            elongated = false;
            int before = text.length();
            text.appendCodePoint(codePoint);
            grow(text.length());
            for (int i = before; i < text.length(); i++) {
                starts[i] = start;
                ends[i] = end;
            }
        }

        void space(int start, int end) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                append(' ', start, end, false);
            }
        }

        void extendLast(int end) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                ends[text.length() - 1] = end;
            }
        }

        // From the third equal letter on a word is stretched, not spelled: "chhaaal" is "chhal". XXXL is a size.
        private boolean repeats(int codePoint) {
            int length = text.length();
            if (codePoint == 'x' || Character.isSupplementaryCodePoint(codePoint) || length == 0) {
                return false;
            }
            boolean same = text.charAt(length - 1) == codePoint;
            if (same && elongated) {
                return true;
            }
            if (same && length > 1 && text.charAt(length - 2) == codePoint) {
                ends[length - 2] = ends[length - 1];
                text.setLength(length - 1);
                elongated = true;
                return true;
            }
            return false;
        }

        private void grow(int needed) {
            if (needed > starts.length) {
                int size = Math.max(needed, starts.length * 2);
                starts = Arrays.copyOf(starts, size);
                ends = Arrays.copyOf(ends, size);
            }
        }

        NormalizedText finish(String original) {
            int length = text.length();
            if (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            text.setLength(length);
            return new NormalizedText(
                    original, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}

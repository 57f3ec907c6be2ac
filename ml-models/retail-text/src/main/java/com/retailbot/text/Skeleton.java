package com.retailbot.text;

/**
 * The consonants of a word in one alphabet, so that spellings in Arabic letters, Arabizi and French spelling habits meet: "sbat",
 * "sebbat" and "صباط" are all {@code sbt}. Different words can share a skeleton: use it to find candidates, not to prove equality.
 */
public final class Skeleton {

    private static final int LONGEST = 40;
    private static final String ARABIC = "بتثجحخدذرزسشصضطظغفقكلمنه";
    private static final String LATIN_OF_ARABIC = "bttjhxddrzscsdtdrfkklmnh";

    private Skeleton() {}

    /** The skeleton of one folded word; digits alone stay as they are; at most 40 characters are read. */
    public static String of(String foldedWord) {
        String word = foldedWord.length() > LONGEST ? foldedWord.substring(0, LONGEST) : foldedWord;
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return word;
        }
        StringBuilder skeleton = new StringBuilder(word.length());
        for (int at = withoutArticle(word); at < word.length(); ) {
            at += consumeAt(word, at, skeleton);
        }
        return skeleton.toString();
    }

    private static int withoutArticle(String word) {
        return word.length() >= 5 && word.startsWith("ال") ? 2 : 0;
    }

    private static int consumeAt(String word, int at, StringBuilder skeleton) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        int arabic = ARABIC.indexOf(c);
        if (arabic >= 0) {
            boolean silentEnd = c == 'ه' && next == 0;
            if (!silentEnd) {
                add(skeleton, LATIN_OF_ARABIC.charAt(arabic));
            }
            return 1;
        }
        if (c == 'و' || c == 'w') {
            if (at == 0) {
                add(skeleton, 'w');
            }
            return 1;
        }
        return latin(c, next, at == 0, skeleton);
    }

    private static int latin(char c, char next, boolean first, StringBuilder skeleton) {
        if (next == 'h') {
            char pair = switch (c) {
                case 'c', 's' -> 'c';
                case 'k' -> 'x';
                case 'g' -> 'r';
                case 't' -> 't';
                case 'd' -> 'd';
                default -> 0;
            };
            if (pair != 0) {
                add(skeleton, pair);
                return 2;
            }
        }
        if (first && c == 'o' && next == 'u') {
            add(skeleton, 'w');
            return 2;
        }
        // French spelling writes the Algerian j as dj.
        if (c == 'd' && next == 'j') {
            add(skeleton, 'j');
            return 2;
        }
        char sound = sound(c, next);
        if (sound != 0) {
            add(skeleton, sound);
        }
        return 1;
    }

    private static char sound(char c, char next) {
        return switch (c) {
            case 'b', 'p' -> 'b';
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
            case '9', 'q', 'k', 'g' -> 'k';
            case '7', 'h' -> 'h';
            case '5' -> 'x';
            case '8' -> 'r';
            case '6', 't' -> 't';
            case 'v', 'f' -> 'f';
            case 'd', 'j', 'l', 'm', 'n', 'r', 's', 'x', 'z' -> c;
            default -> 0;
        };
    }

    private static void add(StringBuilder skeleton, char sound) {
        int length = skeleton.length();
        if (length == 0 || skeleton.charAt(length - 1) != sound) {
            skeleton.append(sound);
        }
    }
}

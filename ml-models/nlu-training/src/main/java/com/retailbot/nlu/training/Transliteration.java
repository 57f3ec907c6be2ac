package com.retailbot.nlu.training;

import java.util.Random;

/** Darija from one script to the other, roughly, as a second writer might spell it. */
final class Transliteration {

    private static final String[][] TO_ARABIC = {
        {"kh", "خ"},
        {"ch", "ش"},
        {"sh", "ش"},
        {"gh", "غ"},
        {"th", "ث"},
        {"dh", "ض"},
        {"dj", "ج"},
        {"ou", "و"},
        {"oo", "و"},
        {"aa", "ا"},
        {"ee", "ي"},
        {"3a", "عا"},
        {"a", "ا"},
        {"b", "ب"},
        {"c", "ك"},
        {"d", "د"},
        {"e", ""},
        {"f", "ف"},
        {"g", "ڨ"},
        {"h", "ه"},
        {"i", "ي"},
        {"j", "ج"},
        {"k", "ك"},
        {"l", "ل"},
        {"m", "م"},
        {"n", "ن"},
        {"o", "و"},
        {"p", "ب"},
        {"q", "ق"},
        {"r", "ر"},
        {"s", "س"},
        {"t", "ت"},
        {"u", "و"},
        {"v", "ف"},
        {"w", "و"},
        {"x", "كس"},
        {"y", "ي"},
        {"z", "ز"},
        {"2", "ا"},
        {"3", "ع"},
        {"5", "خ"},
        {"6", "ط"},
        {"7", "ح"},
        {"8", "غ"},
        {"9", "ق"}
    };
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤڨ";
    private static final String[] LATIN = {
        "a", "b", "t", "t", "j", "7", "kh", "d", "d", "r", "z", "s", "ch", "s", "d", "t", "d", "3", "gh", "f", "9", "k",
        "l", "m", "n", "h", "ou", "i", "a", "a", "a", "i", "a", "", "i", "ou", "g"
    };

    private Transliteration() {}

    static String toArabic(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        StringBuilder arabic = new StringBuilder();
        int at = 0;
        while (at < lower.length()) {
            String rest = lower.substring(at);
            String[] rule = rule(rest);
            arabic.append(rule == null ? rest.substring(0, 1) : rule[1]);
            at += rule == null ? 1 : rule[0].length();
        }
        return arabic.isEmpty() ? word : arabic.toString();
    }

    private static String @org.jspecify.annotations.Nullable [] rule(String rest) {
        for (String[] rule : TO_ARABIC) {
            if (rest.startsWith(rule[0])) {
                return rule;
            }
        }
        return null;
    }

    /** Vowels that Arabic leaves out are guessed between consonants. */
    static String toLatin(String word, Random random) {
        StringBuilder latin = new StringBuilder();
        boolean consonant = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = ARABIC.indexOf(c);
            String letter = at < 0 ? String.valueOf(c) : LATIN[at];
            boolean vowel = letter.isEmpty() || "aiou".indexOf(letter.charAt(0)) >= 0;
            if (consonant && !vowel && at >= 0 && random.nextInt(3) == 0) {
                latin.append(random.nextBoolean() ? 'e' : 'a');
            }
            latin.append(letter);
            consonant = !vowel && at >= 0;
        }
        return latin.toString();
    }
}

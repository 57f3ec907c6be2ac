package com.retailbot.nlu.features;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which languages a message's words speak for, counted by words that belong to one language alone, and which languages meet in
 * it: a message that switches between two is told by its words together, not by any of them.
 */
final class LanguageFeatures {

    private static final int MANY = 4;

    private LanguageFeatures() {}

    static void add(List<String> tokens, Lexicon languages, FeatureSet features) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String token : tokens) {
            Set<String> speaks = languages.exactly(token);
            if (speaks.size() == 1) {
                counts.merge(speaks.iterator().next(), 1, Integer::sum);
            } else {
                counts.merge(script(token), 1, Integer::sum);
            }
        }
        counts.forEach((kind, count) -> {
            features.add('l', kind + Math.min(count, MANY));
            features.add('m', kind + share(count, tokens.size()));
            counts.forEach((other, otherCount) -> {
                if (kind.compareTo(other) < 0) {
                    features.add('p', kind + " " + other);
                    features.add('q', kind + Math.min(count, 2) + " " + other + Math.min(otherCount, 2));
                }
            });
        });
    }

    private static int share(int count, int all) {
        return Math.round(4f * count / Math.max(1, all));
    }

    private static String script(String token) {
        boolean digits = token.chars().anyMatch(Character::isDigit);
        boolean letters = token.chars().anyMatch(Character::isLetter);
        if (!letters) {
            return "sign";
        }
        boolean arabic = token.chars().anyMatch(c -> c >= 0x600 && c < 0x700);
        return arabic ? "arabic" : digits ? "arabizi" : "latin";
    }
}

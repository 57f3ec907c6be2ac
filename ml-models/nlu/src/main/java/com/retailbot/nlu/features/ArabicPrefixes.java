package com.retailbot.nlu.features;

import java.util.List;
import java.util.function.Predicate;

/** Conjunctions, prepositions and the article that Arabic writes together with the next word. */
public final class ArabicPrefixes {

    private static final List<String> PREFIXES = List.of("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف");
    private static final int SHORTEST_REST = 3;

    private static final String PREPOSITIONS = "بلفوك";

    private ArabicPrefixes() {}

    /** How many letters of a folded word are a preposition or conjunction before a known name; none if it is a name itself. */
    public static int preposition(String word, Predicate<String> known) {
        boolean possible = word.length() > SHORTEST_REST && PREPOSITIONS.indexOf(word.charAt(0)) >= 0;
        if (!possible || known.test(word)) {
            return 0;
        }
        // "للعطر": the article melts into the preposition.
        if (word.startsWith("لل") && known.test(word.substring(2))) {
            return 2;
        }
        return known.test(word.substring(1)) ? 1 : 0;
    }

    /** The folded word without its longest attached prefix, or the word itself. */
    public static String strip(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_REST) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }
}

package com.retailbot.nlu.merchant;

import com.retailbot.nlu.evaluation.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words in the name of a label: "change_order" and "changeOrder" say what the intent is about before any example does. */
final class LabelNames {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final int SHORTEST = 3;

    private LabelNames() {}

    /** The labels whose names say something: not "A" or "17", not "intent 1" beside "intent 2", not those out of scope. */
    static List<String> telling(List<String> labels) {
        Map<String, Long> uses =
                labels.stream().collect(Collectors.groupingBy(LabelNames::words, Collectors.counting()));
        return labels.stream()
                .filter(label -> !Outcome.isOutOfScope(label))
                .filter(label -> words(label).length() >= SHORTEST)
                .filter(label -> uses.getOrDefault(words(label), 0L) == 1)
                .toList();
    }

    /** Lower-case words; empty for a name without letters. */
    static String words(String label) {
        String apart = HUMP.matcher(label).replaceAll(" ");
        return SEPARATORS.matcher(apart).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}

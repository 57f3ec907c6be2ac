package com.retailbot.nlu.merchant;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words in the name of a label: "change_order" and "changeOrder" say what the intent is about before any example does. */
final class LabelNames {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private LabelNames() {}

    /** Lower-case words; empty for a name without letters. */
    static String words(String label) {
        String apart = HUMP.matcher(label).replaceAll(" ");
        return SEPARATORS.matcher(apart).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}

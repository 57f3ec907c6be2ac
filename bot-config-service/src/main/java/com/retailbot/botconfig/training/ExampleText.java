package com.retailbot.botconfig.training;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrasing and what it means.
 *
 * @param label a built-in intent, or the merchant's own name
 * @param language code, when the merchant said it
 */
public record ExampleText(
        String text, String label, @Nullable String language) {

    public static final int LONGEST_TEXT = 500;
    public static final int LONGEST_LABEL = 80;
    public static final Set<String> LANGUAGES = Set.of("ar", "ar-DZ", "dz-latn", "fr", "en", "kab", "mixed");
    /** Ports of a flow's blocks have this name already. */
    public static final String RESERVED = "else";

    private static final Set<String> NAMES_OF_OUT_OF_SCOPE = Set.of("oos", "out_of_scope", "out of scope");

    /** Without blanks around, and with one name for what no intent covers. */
    public static ExampleText of(String text, String label, @Nullable String language) {
        String stripped = label.strip();
        boolean outOfScope = NAMES_OF_OUT_OF_SCOPE.contains(stripped.toLowerCase(Locale.ROOT));
        return new ExampleText(
                text.strip(),
                outOfScope ? "out_of_scope" : stripped,
                language == null || language.isBlank() ? null : language.strip());
    }
}

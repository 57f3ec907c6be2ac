package com.retailbot.integration.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds text so that a merchant finds "Béjaïa shoes" by "bejaia" and أحذية by احذية. */
final class SearchText {
    private static final Pattern MARKS_AND_TATWEEL = Pattern.compile("[\\p{M}\u0640]+");
    private static final Pattern LIKE_WILDCARDS = Pattern.compile("([\\\\%_])");

    private SearchText() {}

    static String fold(String text) {
        String bare = MARKS_AND_TATWEEL
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('ة', 'ه').replace('ى', 'ي').strip();
    }

    /** A LIKE pattern that finds the folded text anywhere; wildcards typed by people mean themselves. */
    static String pattern(String query) {
        return "%" + LIKE_WILDCARDS.matcher(fold(query)).replaceAll("\\\\$1") + "%";
    }
}

package com.retailbot.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a shopper reads the value of a product's option: a shop's {@code black} is {@code noir} in French. */
public final class OptionNames {

    private static final List<String> LANGUAGES = List.of("ar", "ar-DZ", "dz-latn", "fr", "en");
    private static final Map<String, List<String>> NAMES_BY_VALUE = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows("option-names.tsv")) {
            NAMES_BY_VALUE.put(row.getFirst(), row.subList(1, row.size()));
        }
    }

    private OptionNames() {}

    /**
     * The value in a language, or as the shop wrote it when it is none of the words that are known here (sizes, models, a
     * merchant's own names of colours).
     *
     * @param value as the shop stores it, in any language: {@code black}, {@code Noir}, {@code أسود}, {@code 42}
     * @param language ar, ar-DZ, dz-latn, fr or en
     */
    public static String in(String language, String value) {
        int column = LANGUAGES.indexOf(language);
        if (column < 0) {
            throw new IllegalArgumentException("language: '" + language + "' (expected one of " + LANGUAGES + ")");
        }
        List<String> names = NAMES_BY_VALUE.get(Colours.code(value).orElse(value));
        return names == null ? value : names.get(column);
    }
}

package com.retailbot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Colours by canonical code ({@code black}, {@code sky_blue}, …) in Arabic, Darija, Arabizi, French and English. */
public final class Colours {

    private static final Map<String, String> CODE_BY_NAME = new HashMap<>();
    private static final Map<String, List<String>> NAMES_BY_CODE = new LinkedHashMap<>();

    static {
        for (List<String> row : TableFile.rows("colours.tsv")) {
            List<String> names = TableFile.spellings(row.get(1));
            NAMES_BY_CODE.put(row.get(0), names);
            CODE_BY_NAME.put(FuzzyIndex.key(row.get(0)), row.get(0));
            names.forEach(name -> CODE_BY_NAME.putIfAbsent(FuzzyIndex.key(name), row.get(0)));
        }
    }

    private Colours() {}

    public static List<String> codes() {
        return List.copyOf(NAMES_BY_CODE.keySet());
    }

    /** The words for a colour, for search and for synonyms; empty for an unknown code. */
    public static List<String> names(String code) {
        return NAMES_BY_CODE.getOrDefault(code, List.of());
    }

    /** The colour that a word or two name. */
    public static Optional<String> code(@Nullable String name) {
        return byKey(FuzzyIndex.key(name == null ? "" : name));
    }

    /** Colours named in a text, left to right; "bleu marine" is one. */
    public static List<Mention<String>> find(@Nullable String text) {
        List<Word> words = TextNormalizer.normalize(text).words();
        List<Mention<String>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            Optional<Word> next = at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
            Optional<String> pair = next.map(follower -> CODE_BY_NAME.get(word.text() + follower.text()));
            Optional<String> single = byKey(word.text());
            if (pair.isPresent()) {
                found.add(new Mention<>(pair.get(), word.start(), next.get().end()));
                at++;
            } else if (single.isPresent()) {
                found.add(new Mention<>(single.get(), word.start(), word.end()));
            }
            at++;
        }
        return found;
    }

    private static Optional<String> byKey(String key) {
        String code = CODE_BY_NAME.get(key);
        boolean article = code == null && key.length() > 4 && key.startsWith("ال");
        return Optional.ofNullable(article ? CODE_BY_NAME.get(key.substring(2)) : code);
    }
}

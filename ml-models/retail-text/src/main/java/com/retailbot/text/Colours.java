package com.retailbot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Colours by canonical code ({@code black}, {@code sky_blue}, …) in Arabic, Darija, Arabizi, French and English. */
public final class Colours {

    private static final Set<String> SHADES =
            Units.set("fonce foncee clair claire nuit ciel casse pale vif olive pastel"
                    + " غامق غامقه فاتح فاتحه داكن فونسي فونصي كلير سيال نوي مارين dark light ghame9 fateh");
    private static final Set<String> SHADES_BEFORE = Set.of("dark", "light", "pale", "bright", "deep");
    private static final Set<String> NOT_A_COLOUR = Set.of("black friday", "بلاك فرايداي", "orange money");

    private static final Map<String, String> CODE_BY_NAME = new HashMap<>();
    private static final Set<String> PAIRS = new HashSet<>();
    private static final Map<String, List<String>> NAMES_BY_CODE = new LinkedHashMap<>();

    static {
        for (List<String> row : TableFile.rows("colours.tsv")) {
            List<String> names = TableFile.spellings(row.get(1));
            NAMES_BY_CODE.put(row.get(0), names);
            CODE_BY_NAME.put(FuzzyIndex.key(row.get(0)), row.get(0));
            for (String name : names) {
                CODE_BY_NAME.putIfAbsent(FuzzyIndex.key(name), row.get(0));
                PAIRS.add(TextNormalizer.fold(name));
            }
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

    /** Colours named in a text with their shade, left to right; "bleu marine" and "gris foncé" are one each. */
    public static List<Mention<String>> find(@Nullable String text) {
        List<Word> words = TextNormalizer.normalize(text).words();
        List<Mention<String>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at).text();
            String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
            String pair = PAIRS.contains(word + " " + next) ? CODE_BY_NAME.get(word + next) : null;
            Optional<Named> named = pair == null ? byWord(word) : Optional.of(new Named(pair, 0));
            if (named.isEmpty() || NOT_A_COLOUR.contains(word + " " + next)) {
                at++;
                continue;
            }
            boolean shadeBefore =
                    at > 0 && SHADES_BEFORE.contains(words.get(at - 1).text());
            boolean two = pair != null || SHADES.contains(next);
            Word first = words.get(shadeBefore ? at - 1 : at);
            int start = first.startBehind(shadeBefore ? 0 : named.get().prefix(), text == null ? "" : text);
            found.add(new Mention<>(
                    named.get().code(), start, words.get(two ? at + 1 : at).end()));
            at += two ? 2 : 1;
        }
        return found;
    }

    /** A colour behind as many letters of attached prepositions. */
    private record Named(String code, int prefix) {}

    // The article belongs to the word, prepositions do not: "بالأحمر" is behind one letter, "l7amra" behind none.
    private static Optional<Named> byWord(String word) {
        Optional<String> whole = byKey(word);
        if (whole.isPresent()) {
            return whole.map(code -> new Named(code, 0));
        }
        boolean prefixed = word.length() > 3 && "بوف".indexOf(word.charAt(0)) >= 0;
        return prefixed ? byKey(word.substring(1)).map(code -> new Named(code, 1)) : Optional.empty();
    }

    private static Optional<String> byKey(String key) {
        String code = CODE_BY_NAME.get(key);
        if (code == null && key.length() > 4 && key.startsWith("ال")) {
            code = CODE_BY_NAME.get(key.substring(2));
        }
        if (code == null && key.length() > 4 && (key.startsWith("l") || key.startsWith("ل"))) {
            code = CODE_BY_NAME.get(key.substring(1));
        }
        return Optional.ofNullable(code);
    }
}

package com.retailbot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Colours by canonical code ({@code black}, {@code sky_blue}, …) in Arabic, Darija, Arabizi, French and English. */
public final class Colours {

    private static final int LONGEST_NAME_IN_WORDS = 3;
    private static final String GOLD = "gold";

    /** Words behind a colour that make it a shade of that colour. */
    private static final Set<String> SHADES = Units.set(
            "fonce foncee clair claire nuit ciel casse pale vif olive pastel roi royal electrique petrole canard jean turquoise"
                    + " marine bouteille menthe pistache emeraude sapin amande militaire pomme kaki jeans cerise sauge anis souris anthracite perle argent"
                    + " poudre bonbon saumon fuchsia brique vin bordeaux moutarde citron mat brillant glace nacre"
                    + " غامق غامقه فاتح فاتحه داكن داكنه الغامق الغامقه الفاتح الفاتحه الداكن الداكنه فونسي فونصي كلير سيال نوي مارين"
                    + " سماوي ملكي زيتوني زمردي زمرديه فستقي فسدقي قزازي بوتاي تفاحي ليموني ترابي السماوي الملكي الزيتوني الزمردي"
                    + " قاني محروق مطفي مطفا طاووسي نبيذي لولوي اللولوي المغبر مغبر باهت فاقع فاقعه فحمي بحري جليدي تركي"
                    + " cobalt acier laque creme cuivre ambre dark light ghame9 fateh fati7 fonci ghamek samaoui malaki");

    private static final Set<String> SHADES_BEFORE = Units.set(
            "army ash baby bottle bright brushed charcoal dark deep dusty forest heather hunter ice light lime matt matte midnight mint mouse mustard navy neon olive pale rose royal sage sky slate steel stone vieux wine");
    private static final Set<String> NOT_A_COLOUR = Set.of("black friday", "بلاك فرايداي", "orange money");

    /** The golden card of the post pays, whatever the colour of the goods. */
    private static final Set<String> CARDS = Units.set("البطاقة بطاقة بالبطاقة كارت الكارت كارطة carte carta card");

    private static final Map<String, String> CODE_BY_NAME = new HashMap<>();
    private static final Set<String> NAMES_OF_SEVERAL_WORDS = new HashSet<>();
    private static final Map<String, List<String>> NAMES_BY_CODE = new LinkedHashMap<>();

    static {
        for (List<String> row : TableFile.rows("colours.tsv")) {
            List<String> names = TableFile.spellings(row.get(1));
            NAMES_BY_CODE.put(row.get(0), names);
            CODE_BY_NAME.put(FuzzyIndex.key(row.get(0)), row.get(0));
            for (String name : names) {
                CODE_BY_NAME.putIfAbsent(FuzzyIndex.key(name), row.get(0));
                List<Word> words = TextNormalizer.normalize(name).words();
                if (words.size() > 1) {
                    NAMES_OF_SEVERAL_WORDS.add(joined(words, 0, words.size()));
                }
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
            String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
            int several = lengthOfName(words, at);
            Optional<Named> named = several > 0
                    ? Optional.of(new Named(Objects.requireNonNull(CODE_BY_NAME.get(joined(words, at, several))), 0))
                    : byWord(words.get(at).text());
            boolean ofACard = at > 0
                    && CARDS.contains(words.get(at - 1).text())
                    && named.filter(colour -> colour.code().equals(GOLD)).isPresent();
            if (named.isEmpty()
                    || ofACard
                    || NOT_A_COLOUR.contains(words.get(at).text() + " " + next)) {
                at++;
                continue;
            }
            boolean shadeBefore =
                    at > 0 && SHADES_BEFORE.contains(words.get(at - 1).text());
            int length = several > 0 ? several : isShade(words, at + 1, text == null ? "" : text) ? 2 : 1;
            Word first = words.get(shadeBefore ? at - 1 : at);
            int start = first.startBehind(shadeBefore ? 0 : named.get().prefix(), text == null ? "" : text);
            found.add(new Mention<>(
                    named.get().code(), start, words.get(at + length - 1).end()));
            at += length;
        }
        return found;
    }

    // A word that makes a shade, or a second colour with nothing but a space between: "gris taupe", "أخضر زيتي".
    private static boolean isShade(List<Word> words, int at, String text) {
        if (at >= words.size()) {
            return false;
        }
        boolean adjacent =
                text.substring(words.get(at - 1).end(), words.get(at).start()).isBlank();
        return adjacent
                && (SHADES.contains(words.get(at).text())
                        || byKey(words.get(at).text()).isPresent());
    }

    // How many words the listed name of several words has that starts here; 0 where none does.
    private static int lengthOfName(List<Word> words, int at) {
        for (int length = Math.min(LONGEST_NAME_IN_WORDS, words.size() - at); length > 1; length--) {
            if (NAMES_OF_SEVERAL_WORDS.contains(joined(words, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(List<Word> words, int at, int length) {
        return words.subList(at, at + length).stream().map(Word::text).collect(Collectors.joining());
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

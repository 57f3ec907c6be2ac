package com.retailbot.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wilayas of Algeria, their communes and well-known quarters, in the spellings that shoppers use. */
public final class Places {

    private static final int LONGEST_NAME_IN_WORDS = 4;
    private static final int SHORTEST_BEHIND_PREFIX = 4;
    private static final int SHORTEST_FUZZY_PHRASE = 9;
    private static final int SHORTEST_WORD_OF_FUZZY_PHRASE = 3;
    private static final int SAFE_WORDS = 3;
    private static final String ATTACHED_PREFIXES = "لبفوlf";

    // Names that are also everyday words: a place only behind a word that leads to one.
    private static final Set<String> EVERYDAY_WORDS = keys(
            "saida|saidda|سعيدة|الوادي|el oued|البيض|القصر|القل|collo|الشريعة|المرسى|يسر|isser|سيق|sig|بشار|bechar|جانت|janet"
                    + "|djanet|قمار|corso|النزلة|nezla|بريكة|berika|القنطرة|kantara|قايس|kais|البسباس|besbes|البرج|bordj|hammadi"
                    + "|حمادي|ميلة|mila|milla|taher|tahir|achour|robbah|الرباح|الحجار|igli|youb|يوب|العريشة|الثنية|العاصمة"
                    + "|حيدرة|المنصورة|المحمدية|المدنية|المالح|الأربعاء|larbaa|larba3|charef|الشارف|bone|tizi|mansourah|debila|media|mdea|ouzera|magra|فوكة|fouka|كوبا|القبة|مفتاح|meftah|bougie|sa3ida");
    // Everyday words that are one letter away from a name.
    private static final Set<String> NOT_MISSPELLED =
            keys("البلدية|بلدية|العلبة|علبة|الصباح|صباح|الروبة|روبة|الشركة|العباية|clothes");
    // Behind these an everyday word is a place, and a misspelled name may be guessed.
    private static final Set<String> LEADING_WORDS = keys(
            "wilaya|wilayet|wileya|ولاية|ولايه|commune|بلدية|بلديه|في|ف|fi|f|l|li|ل|الى|إلى|لـ|ila|à|vers|to|in|ساكن|sakn|saken"
                    + "|sakna|ساكنة|habite|dans|livraison|توصيل|twasil|twasel|والى|desk|bureau|centre|سنتر|frais|شحن|delivery|ولايتي");
    // Behind these only a name as it is written.
    private static final Set<String> JOINING_WORDS = keys(
            "from|pour|من|m|mn|men|min|de|sur|ville|مدينة|w|و|and|et|not|machi|ماشي|مع|داخل|وسط|كامل|غير|ta3i|تاع|ta3|a");
    private static final Set<String> LONE_PREPOSITIONS = Set.of("l", "f", "a", "b", "d", "w", "ل", "ف", "و");

    private static final Map<String, Wilaya> WILAYAS = new TreeMap<>();
    private static final Map<String, List<Commune>> COMMUNES = new TreeMap<>();
    private static final Set<String> NAMES_OF_SEVERAL_WORDS = new HashSet<>();
    private static final FuzzyIndex<Place> INDEX = FuzzyIndex.forRunningText();
    /** Names of smaller places: as they are written only, since one of so many is a letter away from most words. */
    private static final FuzzyIndex<Place> AS_WRITTEN = FuzzyIndex.forAnswers();
    /** Names that are everyday words too: understood where a place was asked for, never in running text. */
    private static final FuzzyIndex<Place> ANSWERS = FuzzyIndex.forAnswers();

    static {
        for (List<String> row : TableFile.rows("wilayas.tsv")) {
            Optional<String> parent = Optional.of(row.get(3)).filter(code -> !code.isBlank());
            Wilaya wilaya = new Wilaya(row.get(0), row.get(1), row.get(2), parent);
            WILAYAS.put(wilaya.code(), wilaya);
            index(INDEX, new Place(wilaya, Optional.empty()), wilaya.nameFr(), wilaya.nameAr(), row.get(4));
        }
        for (List<String> row : TableFile.rows("communes.tsv")) {
            Commune commune = new Commune(row.get(0), row.get(1), row.get(2));
            Wilaya wilaya = Objects.requireNonNull(WILAYAS.get(commune.wilayaCode()), commune.nameFr());
            COMMUNES.computeIfAbsent(wilaya.code(), code -> new ArrayList<>()).add(commune);
            FuzzyIndex<Place> index = switch (row.get(4)) {
                case "known" -> INDEX;
                case "answer" -> ANSWERS;
                default -> AS_WRITTEN;
            };
            index(index, new Place(wilaya, Optional.of(commune)), commune.nameFr(), commune.nameAr(), row.get(3));
        }
    }

    private Places() {}

    /** All wilayas by code. */
    public static List<Wilaya> wilayas() {
        return List.copyOf(WILAYAS.values());
    }

    /** The wilaya of a code; "9" and "09" are the same. */
    public static Optional<Wilaya> wilaya(@Nullable String code) {
        String digits = TextNormalizer.fold(code);
        return Optional.ofNullable(WILAYAS.get(digits.length() == 1 ? "0" + digits : digits));
    }

    /** The communes and quarters that this module knows in a wilaya; without names that several wilayas share. */
    public static List<Commune> communes(String wilayaCode) {
        return List.copyOf(COMMUNES.getOrDefault(wilayaCode, List.of()));
    }

    /** Reads an answer to "which wilaya or commune?": a name however misspelled, a name in a sentence, or the wilaya's number. */
    public static Optional<Place> lookup(@Nullable String answer) {
        String text = answer == null ? "" : answer;
        String key = FuzzyIndex.key(text);
        return written(key)
                .or(() -> ANSWERS.exactly(key))
                .or(() -> find(text).stream().findFirst().map(Mention::value))
                .or(() -> byNumber(text))
                .or(() -> INDEX.leniently(key))
                .or(() -> AS_WRITTEN.leniently(key));
    }

    /** Places named in a running text, left to right, the longest name at each position; attached prepositions stay outside. */
    public static List<Mention<Place>> find(@Nullable String text) {
        List<Word> words = TextNormalizer.normalize(text).words();
        List<Mention<Place>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Match> match = at(words, at);
            if (match.isPresent()) {
                int start = words.get(at).startBehind(match.get().prefix(), text == null ? "" : text);
                int last = at + match.get().words() - 1;
                found.add(new Mention<>(
                        match.get().place(), start, words.get(last).end()));
            }
            at += match.map(Match::words).orElse(1);
        }
        return found;
    }

    /** A name from a position on: how many words it has and how many letters of the first are a preposition. */
    private record Match(Place place, int words, int prefix) {}

    private static Optional<Match> at(List<Word> words, int at) {
        String before = at > 0 ? words.get(at - 1).text() : "";
        boolean led = LEADING_WORDS.contains(before);
        boolean joined = led || JOINING_WORDS.contains(before);
        int longest = Math.min(LONGEST_NAME_IN_WORDS, words.size() - at);
        boolean loneLetter = words.get(at).text().length() == 1
                && LONE_PREPOSITIONS.contains(words.get(at).text());
        for (int count = loneLetter ? 1 : longest; count > 0; count--) {
            String key = joined(words, at, count);
            boolean aName = count == 1 ? joined || !EVERYDAY_WORDS.contains(key) : NAMES_OF_SEVERAL_WORDS.contains(key);
            Optional<Place> place = aName ? written(key) : Optional.empty();
            if (place.isPresent()) {
                return Optional.of(new Match(place.get(), count, 0));
            }
        }
        for (int count = loneLetter ? 1 : longest; count > 0; count--) {
            String key = joined(words, at, count);
            boolean aName = count == 1 || (!key.isEmpty() && NAMES_OF_SEVERAL_WORDS.contains(key.substring(1)));
            Optional<Place> place = aName ? behindPrefix(key) : Optional.empty();
            if (place.isPresent()) {
                return Optional.of(new Match(place.get(), count, 1));
            }
        }
        return misspelled(words, at, longest, led ? 1 : SAFE_WORDS);
    }

    // Everyday words are one letter away from many names: a guess needs a word that leads to a place, or a long name.
    private static Optional<Match> misspelled(List<Word> words, int at, int longest, int shortest) {
        for (int count = longest; count >= shortest; count--) {
            String key = joined(words, at, count);
            boolean whole = count == 1
                    || (key.length() >= SHORTEST_FUZZY_PHRASE
                            && words.subList(at, at + count).stream()
                                    .allMatch(word -> word.text().length() >= SHORTEST_WORD_OF_FUZZY_PHRASE));
            Optional<Place> place = whole && !NOT_MISSPELLED.contains(key) ? INDEX.nearly(key) : Optional.empty();
            if (place.isPresent()) {
                return Optional.of(new Match(place.get(), count, 0));
            }
        }
        return Optional.empty();
    }

    private static String joined(List<Word> words, int at, int count) {
        if (count == 1) {
            return words.get(at).text();
        }
        StringBuilder joined = new StringBuilder();
        words.subList(at, at + count).forEach(word -> joined.append(word.text()));
        return joined.toString();
    }

    // "لوهران", "fwahran": to and in are written together with the name.
    private static Optional<Place> behindPrefix(String key) {
        boolean prefixed = key.length() > SHORTEST_BEHIND_PREFIX && ATTACHED_PREFIXES.indexOf(key.charAt(0)) >= 0;
        if (!prefixed) {
            return Optional.empty();
        }
        String name = key.substring(1);
        String withArticle = name.startsWith("ل") ? "ا" + name : name;
        boolean arabic = key.charAt(0) > 'z';
        return EVERYDAY_WORDS.contains(name) && !arabic
                ? Optional.empty()
                : written(name).or(() -> written(withArticle));
    }

    private static Optional<Place> written(String key) {
        return INDEX.exactly(key).or(() -> AS_WRITTEN.exactly(key));
    }

    private static Optional<Place> byNumber(String text) {
        return TextNormalizer.normalize(text).words().stream()
                .filter(word -> word.text().length() <= 2 && word.text().chars().allMatch(c -> c >= '0' && c <= '9'))
                .findFirst()
                .flatMap(word -> wilaya(word.text()))
                .map(wilaya -> new Place(wilaya, Optional.empty()));
    }

    private static void index(FuzzyIndex<Place> index, Place place, String nameFr, String nameAr, String spellings) {
        List<String> names = new ArrayList<>(TableFile.spellings(spellings));
        names.add(nameFr);
        names.add(nameAr);
        for (String name : names) {
            index.add(name, place);
            if (index != ANSWERS && TextNormalizer.normalize(name).words().size() > 1) {
                NAMES_OF_SEVERAL_WORDS.add(FuzzyIndex.key(name));
            }
        }
    }

    private static Set<String> keys(String names) {
        return TableFile.spellings(names).stream()
                .map(FuzzyIndex::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package com.retailbot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wilayas of Algeria and their well-known communes, in every spelling that shoppers use. */
public final class Places {

    private static final int LONGEST_NAME_IN_WORDS = 4;
    private static final int SHORTEST_BEHIND_PREFIX = 4;
    private static final int SHORTEST_FUZZY_PHRASE = 9;
    private static final String ATTACHED_PREFIXES = "لبفوlfb";

    // Names that are also everyday words: a place only behind a word that leads to one.
    private static final Set<String> EVERYDAY_WORDS = keys(
            "saida|saidda|سعيدة|الوادي|el oued|البيض|القصر|القل|collo|الشريعة|المرسى|يسر|isser|سيق|sig|بشار|bechar|جانت|janet"
                    + "|djanet|قمار|corso|النزلة|nezla|بريكة|berika|القنطرة|kantara|قايس|kais|البسباس|besbes|البرج|bordj|hammadi"
                    + "|حمادي|ميلة|mila|milla|taher|tahir|achour|robbah|الرباح|الحجار|igli|youb|يوب|العريشة|الثنية|العاصمة"
                    + "|حيدرة|المنصورة|المحمدية|المدنية|المالح|الأربعاء|larbaa|larba3|charef|الشارف|bone|tizi|mansourah|debila");
    private static final Set<String> LEADING_WORDS = keys(
            "wilaya|wilayet|wileya|ولاية|ولايه|commune|بلدية|بلديه|في|ف|fi|f|l|li|ل|الى|إلى|لـ|ila|a|à|vers|to|in|from|pour"
                    + "|من|m|mn|men|min|de|sur|ville|مدينة|ساكن|sakn|saken|sakna|ساكنة|habite|dans|livraison|توصيل|twasil|twasel");

    private static final Map<String, Wilaya> WILAYAS = new TreeMap<>();
    private static final Map<String, List<Commune>> COMMUNES = new TreeMap<>();
    private static final FuzzyIndex<Place> INDEX = new FuzzyIndex<>();

    static {
        for (List<String> row : TableFile.rows("wilayas.tsv")) {
            Optional<String> parent = Optional.of(row.get(3)).filter(code -> !code.isBlank());
            Wilaya wilaya = new Wilaya(row.get(0), row.get(1), row.get(2), parent);
            WILAYAS.put(wilaya.code(), wilaya);
            index(new Place(wilaya, Optional.empty()), wilaya.nameFr(), wilaya.nameAr(), row.get(4));
        }
        for (List<String> row : TableFile.rows("communes.tsv")) {
            Commune commune = new Commune(row.get(0), row.get(1), row.get(2));
            Wilaya wilaya = Objects.requireNonNull(WILAYAS.get(commune.wilayaCode()), commune.nameFr());
            COMMUNES.computeIfAbsent(wilaya.code(), code -> new ArrayList<>()).add(commune);
            index(new Place(wilaya, Optional.of(commune)), commune.nameFr(), commune.nameAr(), row.get(3));
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

    /** The communes that this module knows in a wilaya; not the complete list. */
    public static List<Commune> communes(String wilayaCode) {
        return List.copyOf(COMMUNES.getOrDefault(wilayaCode, List.of()));
    }

    /** Reads an answer to "which wilaya or commune?": a name however misspelled, a name in a sentence, or the wilaya's number. */
    public static Optional<Place> lookup(@Nullable String answer) {
        String text = answer == null ? "" : answer;
        String key = FuzzyIndex.key(text);
        return INDEX.exactly(key)
                .or(() -> find(text).stream().findFirst().map(Mention::value))
                .or(() -> byNumber(text))
                .or(() -> INDEX.leniently(key));
    }

    /** Places named in a running text, left to right, the longest name at each position. */
    public static List<Mention<Place>> find(@Nullable String text) {
        List<Word> words = TextNormalizer.normalize(text).words();
        List<Mention<Place>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int used = 0;
            for (int count = Math.min(LONGEST_NAME_IN_WORDS, words.size() - at); count > 0 && used == 0; count--) {
                Optional<Place> place = at(words, at, count);
                if (place.isPresent()) {
                    used = count;
                    found.add(new Mention<>(
                            place.get(),
                            words.get(at).start(),
                            words.get(at + count - 1).end()));
                }
            }
            at += Math.max(1, used);
        }
        return found;
    }

    private static Optional<Place> at(List<Word> words, int at, int count) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words.subList(at, at + count)) {
            joined.append(word.text());
        }
        String key = joined.toString();
        boolean led = at > 0 && LEADING_WORDS.contains(words.get(at - 1).text());
        if (EVERYDAY_WORDS.contains(key) && !led) {
            return Optional.empty();
        }
        Optional<Place> exact = INDEX.exactly(key);
        if (exact.isPresent()) {
            return exact;
        }
        if (count == 1 || led) {
            return behindPrefix(key).or(() -> INDEX.roughly(key));
        }
        return key.length() >= SHORTEST_FUZZY_PHRASE ? INDEX.nearly(key) : Optional.empty();
    }

    // "لوهران", "fwahran": to and in are written together with the name.
    private static Optional<Place> behindPrefix(String key) {
        boolean prefixed = key.length() > SHORTEST_BEHIND_PREFIX && ATTACHED_PREFIXES.indexOf(key.charAt(0)) >= 0;
        if (!prefixed) {
            return Optional.empty();
        }
        String name = key.substring(1);
        String withArticle = name.startsWith("ل") ? "ا" + name : name;
        return EVERYDAY_WORDS.contains(name)
                ? Optional.empty()
                : INDEX.exactly(name).or(() -> INDEX.exactly(withArticle));
    }

    private static Optional<Place> byNumber(String text) {
        return TextNormalizer.normalize(text).words().stream()
                .filter(word -> word.text().length() <= 2 && word.text().chars().allMatch(c -> c >= '0' && c <= '9'))
                .findFirst()
                .flatMap(word -> wilaya(word.text()))
                .map(wilaya -> new Place(wilaya, Optional.empty()));
    }

    private static void index(Place place, String nameFr, String nameAr, String spellings) {
        INDEX.add(nameFr, place);
        INDEX.add(nameAr, place);
        TableFile.spellings(spellings).forEach(spelling -> INDEX.add(spelling, place));
    }

    private static Set<String> keys(String names) {
        return TableFile.spellings(names).stream()
                .map(FuzzyIndex::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

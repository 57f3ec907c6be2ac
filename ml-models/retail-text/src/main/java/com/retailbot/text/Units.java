package com.retailbot.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words around numbers: number words, scales, currency and other units. All keys are folded. */
final class Units {

    static final Set<String> DINAR =
            set("da dzd dinar dinars dinare dinares dnr dj دج دينار دنانير دينارات دنار din dinarat");
    static final Set<String> CENTIME = set("centime centimes santim sentim cts سنتيم سنتيمات صنتيم");
    static final Set<String> OTHER_UNIT = set(
            "euro euros eur usd dollar dollars اورو يورو دولار gb go tb mb mo ram kg kgs g gr gram grams gramme grammes cm mm ml ltr litre litres liter liters"
                    + " ah ampere amperes amp btu cv kw kva tonne tonnes tons inches pouce بوس بوصة بوصات كلغ كغ غرام غ امبير حصان ملم وات طن لترا"
                    + " ans an mois jours jour day days يوم ايام سنين سنوات شهر iyam ayam youm pouces inch w watt watts v volt volts فولت واط mah mp cl l m abonnes abonne likes followers متر امتار لتر ليتر مل");
    /** Units that are also words, "to Oran", "and", "j'ai": they count where they are attached to the number. */
    static final Set<String> WORDS_TOO = set("to l w m g v");

    static final Set<String> AND = set("w و et and ou wa");
    static final Set<String> HALF = set("nos noss ness nas demi demie half نص نصف ونص ونصف wnos wnoss");
    static final Set<String> PIECE =
            set("piece pieces pcs pc pce unite unites units unit hba hbat 7aba 7abat hebba habba habat"
                    + " 7ba 7bat 7abba 7abbat paire paires pair pairs exemplaire exemplaires lot lots حبه حبات حبة قطعه قطع وحده وحدات"
                    + " بياسه بياسات بيس boite boites box علبه علب كيس pack packs");

    /** Words for a thousand and more: how much, of which unit, and whether of centimes unless dinars are named. */
    record Scale(long factor, long unit, boolean inCentimes) {}

    static final Map<String, Scale> SCALES = new HashMap<>();
    private static final Map<String, Integer> NUMBER_WORDS = new HashMap<>();

    static {
        scale(1_000, 1_000, true, "mille mil milles alf elf alef aalf alaf aalaf aleph الف الاف الآف ءالاف");
        scale(2_000, 1_000, true, "alfin alfine alfayn elfin الفين");
        scale(1_000, 1_000, false, "k thousand");
        scale(
                1_000_000,
                1_000_000,
                true,
                "million millions milion milions mlayen mleyen mlayn mlayne mleyn mlain mlayin malayin milyoun"
                        + " melyoun melyon milyon meliou melioun mlioun mlyoun mliyoun مليون ملايين ملاين ميليون ملاينن مليونن");
        scale(2_000_000, 1_000_000, true, "melyounin milyounin مليونين");
        scale(
                1_000_000_000,
                1_000_000_000,
                true,
                "milliard milliards miliar melyar melyard mlayer milyar مليار ملاير ملايير");
        for (var row : TableFile.rows("number-words.tsv")) {
            int value = Integer.parseInt(row.get(0));
            TableFile.spellings(row.get(1)).forEach(word -> NUMBER_WORDS.put(FuzzyIndex.key(word), value));
        }
    }

    private Units() {}

    /** The value of a number word, or 0. */
    static int numberWord(String word) {
        return NUMBER_WORDS.getOrDefault(word, 0);
    }

    static boolean mayFollowDigits(String letters) {
        return DINAR.contains(letters)
                || CENTIME.contains(letters)
                || OTHER_UNIT.contains(letters)
                || SCALES.containsKey(letters)
                || PIECE.contains(letters);
    }

    static boolean isAmountWord(String word) {
        return NUMBER_WORDS.containsKey(word) || SCALES.containsKey(word);
    }

    private static void scale(long factor, long unit, boolean inCentimes, String words) {
        set(words).forEach(word -> SCALES.put(word, new Scale(factor, unit, inCentimes)));
    }

    static Set<String> set(String words) {
        return Arrays.stream(words.split(" ")).map(TextNormalizer::fold).collect(Collectors.toUnmodifiableSet());
    }
}

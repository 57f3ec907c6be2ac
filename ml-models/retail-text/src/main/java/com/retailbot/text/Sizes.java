package com.retailbot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sizes of clothes and shoes, ages of children, capacities of devices. */
public final class Sizes {

    private static final Pattern HALF_SIZE = Pattern.compile("[1-5][0-9][.,]5");
    private static final Set<String> LETTERS = Units.set("xxs xs s m l xl xxl xxxl xxxxl 2xl 3xl 4xl 5xl 6xl");
    private static final Map<String, String> CANONICAL =
            Map.of("XXL", "2XL", "XXXL", "3XL", "XXXXL", "4XL", "XXS", "2XS");
    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("small", "S"),
            Map.entry("medium", "M"),
            Map.entry("medioum", "M"),
            Map.entry("large", "L"),
            Map.entry("xlarge", "XL"),
            Map.entry("سمول", "S"),
            Map.entry("ميديوم", "M"),
            Map.entry("لارج", "L"),
            Map.entry("اكسل", "XL"),
            Map.entry("ايكسال", "XL"),
            Map.entry("اكسال", "XL"),
            Map.entry("ستاندار", "standard"),
            Map.entry("standard", "standard"));
    private static final Set<String> NAMES = Units.set(
            "taille tailles pointure pointures size sizes t p ta tay taya taye taya"
                    + " tail tay9 nemra neumro numero nimero numiro mesure مقاس مقاسات قياس قياسات طاي طاية طايه طايات تاي تايه تاي"
                    + " نمرة نومرو نميرو بوانتير بوانتور pwantir pointir bwantir puntura حجم الحجم المقاس القياس الطاي pt");
    private static final Set<String> YEARS = Units.set("ans an years year yo سنوات سنين سنه 3am 3wam عام اعوام عوام");
    private static final Set<String> MONTHS = Units.set("mois months month شهر اشهر شهور chhar chhor");

    // Coffee by the kilo is a quantity, a washer for 8 kg a size: the context tells.
    private static final Set<String> QUANTITY_TOO = Set.of("kg", "m");
    private static final Map<String, String> MEASURES = new HashMap<>();

    /** What follows where a unit that is also a word ends what is said. */
    private static final Set<String> BEHIND_A_UNIT = Units.set(
            "wla wela wala ou or et and a au svp stp ta3 t3 b bch7al bchhal ch7al chhal men m3a pour de la le il est");

    static {
        measure("GB", "gb go giga gigas جيغا جيقا غيغا جيجا gigabytes");
        measure("TB", "tb to tera تيرا");
        measure("MB", "mb mo mega ميغا");
        measure("l", "l litre litres liter liters ليتر لتر لترا ليترا لترات ltr");
        measure("ml", "ml مل");
        measure("cl", "cl");
        measure("cm", "cm سم");
        measure("mm", "mm ملم مم");
        measure("g", "g gr gram grams gramme grammes غ غرام جرام غراما");
        measure("kg", "kg kgs kilo kilos كيلو كغ كلغ كجم كيلوغرام");
        measure("m", "m metre metres metro ميترو متر امتار");
        measure("mAh", "mah");
        measure("Ah", "ah ampere amperes amp امبير");
        measure("V", "v volt volts فولت");
        measure("W", "w watt watts واط وات");
        measure("HP", "cv chevaux حصان");
        measure("BTU", "btu");
        measure("t", "tonne tonnes tons طن");
        measure("in", "pouces pouce inch inches بوصة بوصات بوس");
    }

    private Sizes() {}

    private static void measure(String canonical, String words) {
        Units.set(words).forEach(word -> MEASURES.put(word, canonical));
    }

    /** The size that a text names, alone or in a sentence. */
    public static Optional<String> canonical(@Nullable String text) {
        List<Mention<SizeName>> found = find(text);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.getFirst().value().size());
    }

    /** Sizes in a text, those of several numbers first; bare numbers from 16 to 60 are reported as not named. */
    public static List<Mention<SizeName>> find(@Nullable String text) {
        NormalizedText normalized = TextNormalizer.normalize(text);
        List<Lexeme> lexemes = Lexeme.of(normalized.text());
        List<Mention<SizeName>> found = new ArrayList<>();
        boolean capitalsSpeak = capitalsSpeak(normalized.original());
        List<Dimensions.Span> dimensions = Dimensions.in(normalized.text());
        dimensions.forEach(span -> found.add(normalized.mention(span.size(), span.from(), span.to())));
        int dimension = 0;
        for (int at = 0; at < lexemes.size(); at++) {
            boolean introduced = at > 0 && introduced(lexemes, at);
            Lexeme lexeme = lexemes.get(at);
            while (dimension < dimensions.size() && dimensions.get(dimension).to() <= lexeme.from()) {
                dimension++;
            }
            if (dimension < dimensions.size() && dimensions.get(dimension).from() < lexeme.to()) {
                continue;
            }
            Optional<SizeName> size = lexeme.isNumber()
                    ? number(lexemes, at, introduced)
                    : letters(lexemes, at, introduced || (capitalsSpeak && isCapital(normalized, lexemes, at)));
            if (size.isPresent()) {
                boolean withUnit = Character.isLetter(
                                size.get().size().charAt(size.get().size().length() - 1))
                        && lexeme.isNumber();
                int to = withUnit ? lexemes.get(at + 1).to() : lexeme.to();
                found.add(normalized.mention(size.get(), lexeme.from(), to));
            }
        }
        return found;
    }

    // "prenez S ou M": a single capital inside a sentence is a size, unless it is elided or abbreviated.
    private static boolean isCapital(NormalizedText normalized, List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (at == 0 || lexeme.text().length() > 1) {
            return false;
        }
        char letter = normalized.original().charAt(normalized.originalStart(lexeme.from()));
        String next = at + 1 < lexemes.size() ? lexemes.get(at + 1).text() : "";
        return Character.isUpperCase(letter) && !next.equals("'") && !next.equals(".");
    }

    // In a message all in capitals, one more says nothing.
    private static boolean capitalsSpeak(String original) {
        return original.chars().anyMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    }

    private static boolean introduced(List<Lexeme> lexemes, int at) {
        Lexeme before = lexemes.get(at - 1);
        boolean filler = at > 1 && ("°:".contains(before.text()) || before.isWord("n") || before.isWord("de"));
        return NAMES.contains((filler ? lexemes.get(at - 2) : before).text());
    }

    private static Optional<SizeName> number(List<Lexeme> lexemes, int at, boolean introduced) {
        Lexeme lexeme = lexemes.get(at);
        String unit = at + 1 < lexemes.size() ? lexemes.get(at + 1).text() : "";
        int digits = lexeme.text().length();
        if (digits <= 2 && YEARS.contains(unit)) {
            return Optional.of(new SizeName(lexeme.text() + "Y", introduced));
        }
        if (digits <= 2 && MONTHS.contains(unit)) {
            return Optional.of(new SizeName(lexeme.text() + "M", introduced));
        }
        String measure = MEASURES.get(unit);
        if (digits <= 5 && measure != null && isUnit(lexemes, at + 1)) {
            boolean alsoQuantity = QUANTITY_TOO.contains(measure);
            return Optional.of(new SizeName(lexeme.text() + measure, introduced || !alsoQuantity));
        }
        boolean wordToo = Units.WORDS_TOO.contains(unit) && !lexemes.get(at + 1).follows(lexeme);
        boolean otherUnit = !wordToo && (Units.mayFollowDigits(unit) || (!unit.isEmpty() && "%€$".contains(unit)));
        if (!otherUnit && HALF_SIZE.matcher(lexeme.text()).matches()) {
            return Optional.of(new SizeName(lexeme.text().replace(',', '.'), true));
        }
        boolean marked = at > 0 && "#+".contains(lexemes.get(at - 1).text());
        if (digits != 2 || otherUnit || marked || lexeme.text().startsWith("0")) {
            return introduced && digits == 1 ? Optional.of(new SizeName(lexeme.text(), true)) : Optional.empty();
        }
        int value = Integer.parseInt(lexeme.text());
        return introduced || (value >= 16 && value <= 60)
                ? Optional.of(new SizeName(lexeme.text(), introduced))
                : Optional.empty();
    }

    private static boolean isUnit(List<Lexeme> lexemes, int at) {
        Lexeme unit = lexemes.get(at);
        if (!Units.WORDS_TOO.contains(unit.text()) || unit.follows(lexemes.get(at - 1))) {
            return true;
        }
        boolean ends = at + 1 == lexemes.size();
        boolean joins = unit.text().equals("to") || unit.text().equals("w");
        return !joins
                && (ends
                        || lexemes.get(at + 1).kind() == Lexeme.Kind.SIGN
                        || BEHIND_A_UNIT.contains(lexemes.get(at + 1).text()));
    }

    private static Optional<SizeName> letters(List<Lexeme> lexemes, int at, boolean introduced) {
        String text = lexemes.get(at).text();
        String spoken = SPOKEN.get(text);
        if (spoken != null) {
            return introduced || standsAlone(lexemes, at) ? Optional.of(new SizeName(spoken, true)) : Optional.empty();
        }
        if (!LETTERS.contains(text) || (!introduced && text.length() == 1 && !standsAlone(lexemes, at))) {
            return Optional.empty();
        }
        // "taille l 42": an article in front of the size.
        if (text.length() == 1 && at + 1 < lexemes.size() && lexemes.get(at + 1).isNumber()) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return Optional.of(new SizeName(CANONICAL.getOrDefault(upper, upper), true));
    }

    // One letter is a size on its own or behind "en"; elsewhere it is an article, an elision or a shortened word.
    private static boolean standsAlone(List<Lexeme> lexemes, int at) {
        return lexemes.size() == 1
                || (at == lexemes.size() - 1 && at > 0 && lexemes.get(at - 1).isWord("en"));
    }
}

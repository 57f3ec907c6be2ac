package com.retailbot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sizes of clothes and shoes, ages of children, capacities of devices. */
public final class Sizes {

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
                    + " tail tay9 numero nimero num numiro nemra neumro mesure مقاس مقاسات قياس قياسات طاي طاية طايه طايات تاي تايه تاي"
                    + " نمرة نومرو نميرو بوانتير بوانتور pwantir pointir bwantir puntura حجم الحجم المقاس القياس الطاي pt");
    private static final Set<String> YEARS = Units.set("ans an years year yo سنوات سنين سنه 3am 3wam عام اعوام عوام");
    private static final Set<String> MONTHS = Units.set("mois months month شهر اشهر شهور chhar chhor");
    private static final Set<String> CAPACITY = Units.set("gb go giga gigas جيغا جيقا gigabytes tb to");

    private Sizes() {}

    /** The size that a text names, alone or in a sentence. */
    public static Optional<String> canonical(@Nullable String text) {
        List<Mention<SizeName>> found = find(text);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.getFirst().value().size());
    }

    /** Sizes in a text; bare numbers from 16 to 60 are reported as not named. */
    public static List<Mention<SizeName>> find(@Nullable String text) {
        NormalizedText normalized = TextNormalizer.normalize(text);
        List<Lexeme> lexemes = Lexeme.of(normalized.text());
        List<Mention<SizeName>> found = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            boolean introduced = at > 0 && introduced(lexemes, at);
            Lexeme lexeme = lexemes.get(at);
            Optional<SizeName> size =
                    lexeme.isNumber() ? number(lexemes, at, introduced) : letters(lexemes, at, introduced);
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
            return Optional.of(new SizeName(lexeme.text() + "Y", true));
        }
        if (digits <= 2 && MONTHS.contains(unit)) {
            return Optional.of(new SizeName(lexeme.text() + "M", true));
        }
        if (digits <= 4 && CAPACITY.contains(unit)) {
            return Optional.of(new SizeName(lexeme.text() + (unit.startsWith("t") ? "TB" : "GB"), true));
        }
        boolean otherUnit = Units.mayFollowDigits(unit) || "%€$".contains(unit) && !unit.isEmpty();
        boolean marked = at > 0 && "#+".contains(lexemes.get(at - 1).text());
        if (digits != 2 || otherUnit || marked) {
            return introduced && digits == 1 ? Optional.of(new SizeName(lexeme.text(), true)) : Optional.empty();
        }
        int value = Integer.parseInt(lexeme.text());
        return introduced || value >= 16 && value <= 60
                ? Optional.of(new SizeName(lexeme.text(), introduced))
                : Optional.empty();
    }

    private static Optional<SizeName> letters(List<Lexeme> lexemes, int at, boolean introduced) {
        String text = lexemes.get(at).text();
        String spoken = SPOKEN.get(text);
        if (spoken != null) {
            return Optional.of(new SizeName(spoken, true));
        }
        if (!LETTERS.contains(text) || !introduced && text.length() == 1 && !standsAlone(lexemes, at)) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return Optional.of(new SizeName(CANONICAL.getOrDefault(upper, upper), true));
    }

    // One letter is a size on its own or behind "en"; elsewhere it is an article, an elision or a shortened word.
    private static boolean standsAlone(List<Lexeme> lexemes, int at) {
        return lexemes.size() == 1
                || at == lexemes.size() - 1 && at > 0 && lexemes.get(at - 1).isWord("en");
    }
}

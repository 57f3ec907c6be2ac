package com.retailbot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many pieces a shopper wants: "2 pièces", "زوج حبات", "x3", "une paire". */
public final class Quantities {

    private static final int MOST = 999;
    private static final Set<String> SINGLE = Units.set(
            "حبة قطعة علبة كيلو كارتون واحدة 7aba 7abba hba habba 7ba kilo piece boite paire carton unite pack box");
    private static final Set<String> PAIR =
            Units.set("حبتين قطعتين علبتين زوجين زوجان كيلوين قارورتين كيسين مرتين حبتان قطعتان sin snat");
    private static final Set<String> TWO_PIECES = Units.set("حبتين قطعتين علبتين قارورتين كيسين حبتان قطعتان علبتان");
    private static final Map<String, Integer> BUNDLES = new HashMap<>();
    private static final Count NO_COUNT = new Count(0, 0);

    static {
        Units.set("paire pair").forEach(word -> BUNDLES.put(word, 1));
        Units.set("دوزينة دوزينا دزينة الدزينة درزن douzaine douzaines dozen douzina dozina")
                .forEach(word -> BUNDLES.put(word, 12));
    }

    private static final Pattern CROSSED = Pattern.compile("x(?!0+$)[0-9]{1,3}");

    private Quantities() {}

    /** Counts that a unit or an x marks as quantities; the span is the number alone, but "une paire" and "a dozen" are one number. */
    public static List<Mention<Integer>> find(@Nullable String text) {
        NormalizedText normalized = TextNormalizer.normalize(text);
        List<Lexeme> lexemes = Lexeme.of(normalized.text());
        List<Mention<Integer>> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Lexeme first = lexemes.get(at);
            Count count = count(lexemes, at);
            int behind = at + Math.max(count.lexemes(), 1);
            String next = behind < lexemes.size() ? lexemes.get(behind).text() : "";
            int bundle = BUNDLES.getOrDefault(next, 0);
            boolean timesBefore = at > 0 && "x×*".contains(lexemes.get(at - 1).text());
            if (count.value() == 1 && bundle > 0) {
                found.add(normalized.mention(
                        bundle, first.from(), lexemes.get(behind).to()));
            } else if (count.value() > 0 && (Units.PIECE.contains(next) || timesBefore)) {
                found.add(normalized.mention(
                        count.value(), first.from(), lexemes.get(behind - 1).to()));
            } else if (CROSSED.matcher(first.text()).matches()) {
                found.add(normalized.mention(Integer.parseInt(first.text().substring(1)), first.from(), first.to()));
            } else if (TWO_PIECES.contains(first.text())) {
                found.add(normalized.mention(2, first.from(), first.to()));
            }
            at = behind;
        }
        return found;
    }

    /** Reads an answer to "how many?": a number in digits or words. */
    public static Optional<Integer> lookup(@Nullable String answer) {
        List<Lexeme> lexemes = Lexeme.of(TextNormalizer.fold(answer));
        for (int at = 0; at < lexemes.size(); at++) {
            Count count = count(lexemes, at);
            if (count.value() > 0) {
                int behind = at + count.lexemes();
                int bundle = behind < lexemes.size()
                        ? BUNDLES.getOrDefault(lexemes.get(behind).text(), 0)
                        : 0;
                return Optional.of(count.value() == 1 && bundle > 0 ? bundle : count.value());
            }
        }
        return lexemes.stream()
                .map(Quantities::ofUnitAlone)
                .filter(count -> count > 0)
                .findFirst();
    }

    /** Whether a word is a number, or the dozen. */
    public static boolean isNumberWord(String word) {
        return Units.numberWord(word) > 0 || BUNDLES.getOrDefault(word, 0) > 1;
    }

    // "حبة" is one, its dual "حبتين" two.
    private static int ofUnitAlone(Lexeme lexeme) {
        int bundle = BUNDLES.getOrDefault(lexeme.text(), 0);
        if (bundle > 1) {
            return bundle;
        }
        return PAIR.contains(lexeme.text()) ? 2 : SINGLE.contains(lexeme.text()) ? 1 : 0;
    }

    /** A number and how many lexemes say it; no number is 0 in 0. */
    private record Count(int value, int lexemes) {}

    // "خمسة عشر", "cent vingt", "two hundred", "خمسة وعشرين"; digits are a number by themselves.
    private static Count count(List<Lexeme> lexemes, int at) {
        if (lexemes.get(at).isNumber()) {
            int value = digits(lexemes.get(at).text());
            return value > 0 ? new Count(value, 1) : NO_COUNT;
        }
        int value = Units.numberWord(lexemes.get(at).text());
        int next = at + 1;
        while (value > 0 && next < lexemes.size()) {
            boolean joined = next + 1 < lexemes.size()
                    && Units.AND.contains(lexemes.get(next).text());
            int word = Units.numberWord(lexemes.get(joined ? next + 1 : next).text());
            int together = together(value, word, joined);
            if (together == 0) {
                break;
            }
            value = together;
            next += joined ? 2 : 1;
        }
        return value == 0 || value > MOST ? NO_COUNT : new Count(value, next - at);
    }

    // 0 where the second word is no continuation of the number: "واحد ثلاثة" are two of them.
    private static int together(int value, int word, boolean joined) {
        if (word == 100 && value > 1 && value < 10 && !joined) {
            return value * word;
        }
        boolean teen = word == 10 && value < 10 && !joined;
        boolean unitsBeforeTens = word >= 20 && word < 100 && value < 10 && joined;
        boolean behindTens = word > 0 && word < 10 && value >= 20 && value < 100 && value % 10 == 0;
        boolean behindHundreds = word > 0 && word < 100 && value >= 100 && value % 100 == 0;
        return teen || unitsBeforeTens || behindTens || behindHundreds ? value + word : 0;
    }

    private static int digits(String text) {
        boolean small = text.length() <= 3 && text.chars().allMatch(Character::isDigit);
        return small ? Integer.parseInt(text) : 0;
    }
}

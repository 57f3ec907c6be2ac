package com.retailbot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final Set<String> DOZEN = Units.set("دوزينة دوزينا douzaine dozen douzina");
    private static final Pattern CROSSED = Pattern.compile("x[0-9]{1,3}");

    private Quantities() {}

    /** Counts that a unit or an x marks as quantities; the span is the number alone. */
    public static List<Mention<Integer>> find(@Nullable String text) {
        NormalizedText normalized = TextNormalizer.normalize(text);
        List<Lexeme> lexemes = Lexeme.of(normalized.text());
        List<Mention<Integer>> found = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            Lexeme lexeme = lexemes.get(at);
            int count = count(lexeme);
            boolean pieces = at + 1 < lexemes.size()
                    && Units.PIECE.contains(lexemes.get(at + 1).text());
            boolean timesBefore = at > 0 && "x×*".contains(lexemes.get(at - 1).text());
            int crossed = CROSSED.matcher(lexeme.text()).matches()
                    ? Integer.parseInt(lexeme.text().substring(1))
                    : 0;
            if (count > 0 && (pieces || timesBefore)) {
                found.add(normalized.mention(count, lexeme.from(), lexeme.to()));
            } else if (crossed > 0) {
                found.add(normalized.mention(crossed, lexeme.from(), lexeme.to()));
            } else if (TWO_PIECES.contains(lexeme.text())) {
                found.add(normalized.mention(2, lexeme.from(), lexeme.to()));
            }
        }
        return found;
    }

    /** Reads an answer to "how many?": a number in digits or words. */
    public static Optional<Integer> lookup(@Nullable String answer) {
        List<Lexeme> lexemes = Lexeme.of(TextNormalizer.fold(answer));
        return first(lexemes, Quantities::count).or(() -> first(lexemes, Quantities::ofUnitAlone));
    }

    private static Optional<Integer> first(List<Lexeme> lexemes, Function<Lexeme, Integer> reading) {
        return lexemes.stream().map(reading).filter(count -> count > 0).findFirst();
    }

    // "حبة" is one, its dual "حبتين" two.
    private static int ofUnitAlone(Lexeme lexeme) {
        if (DOZEN.contains(lexeme.text())) {
            return 12;
        }
        return PAIR.contains(lexeme.text()) ? 2 : SINGLE.contains(lexeme.text()) ? 1 : 0;
    }

    private static int count(Lexeme lexeme) {
        if (lexeme.isNumber()) {
            boolean small = lexeme.text().length() <= 3 && lexeme.text().chars().allMatch(Character::isDigit);
            int value = small ? Integer.parseInt(lexeme.text()) : 0;
            return value <= MOST ? value : 0;
        }
        return Units.numberWord(lexeme.text());
    }
}

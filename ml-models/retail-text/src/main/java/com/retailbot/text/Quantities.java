package com.retailbot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many pieces a shopper wants: "2 pièces", "زوج حبات", "x3", "une paire". */
public final class Quantities {

    private static final int MOST = 999;

    private Quantities() {}

    /** Counts that a unit or an x marks as quantities. */
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
            int crossed = lexeme.text().matches("x[0-9]{1,3}")
                    ? Integer.parseInt(lexeme.text().substring(1))
                    : 0;
            if (count > 0 && (pieces || timesBefore)) {
                int from = timesBefore && !pieces ? lexemes.get(at - 1).from() : lexeme.from();
                found.add(normalized.mention(
                        count, from, pieces ? lexemes.get(at + 1).to() : lexeme.to()));
            } else if (crossed > 0) {
                found.add(normalized.mention(crossed, lexeme.from(), lexeme.to()));
            }
        }
        return found;
    }

    /** Reads an answer to "how many?": a number in digits or words. */
    public static Optional<Integer> lookup(@Nullable String answer) {
        return Lexeme.of(TextNormalizer.fold(answer)).stream()
                .map(Quantities::count)
                .filter(count -> count > 0)
                .findFirst();
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

package com.retailbot.text;

import com.retailbot.text.Units.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money as Algeria says them. Thousands and millions are centimes, a hundred to the dinar, unless dinars are named:
 * "2 ملاين" is 20 000 DA, "300 الف" 3 000 DA, "20 mille" 200 DA, but "20 mille DA" 20 000 DA and "3500" 3 500 DA. "5k" and the
 * English "thousand" are dinars.
 */
public final class SpokenMoney {

    private static final BigDecimal CENTIMES = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private SpokenMoney() {}

    /** Amounts in a text, left to right. Numbers with another unit (euro, GB, %) are not amounts. */
    public static List<Mention<SpokenAmount>> find(@Nullable String text) {
        NormalizedText normalized = TextNormalizer.normalize(text);
        List<Lexeme> lexemes = Lexeme.of(normalized.text());
        List<Mention<SpokenAmount>> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Parse parse = new Parse(lexemes, at);
            Optional<SpokenAmount> amount = parse.amount();
            if (amount.isPresent()) {
                found.add(normalized.mention(
                        amount.get(),
                        lexemes.get(at).from(),
                        lexemes.get(parse.at - 1).to()));
            }
            at = Math.max(parse.at, at + 1);
        }
        return found;
    }

    /** The amount that a text consists of or contains, if it is exactly one. */
    public static Optional<Long> dinars(@Nullable String text) {
        List<Mention<SpokenAmount>> found = find(text);
        return found.size() == 1 ? Optional.of(found.getFirst().value().dinars()) : Optional.empty();
    }

    /** One attempt to read an amount from a position on. */
    private static final class Parse {

        private final List<Lexeme> lexemes;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal pending;
        private long lastScale;
        private boolean scaled;
        private boolean inCentimes;
        private boolean digits;

        Parse(List<Lexeme> lexemes, int at) {
            this.lexemes = lexemes;
            this.at = at;
        }

        Optional<SpokenAmount> amount() {
            int start = at;
            if (start > 0
                    && isMark(lexemes.get(start - 1))
                    && lexemes.get(start).follows(lexemes.get(start - 1))) {
                return Optional.empty();
            }
            readParts();
            if (at == start) {
                return Optional.empty();
            }
            return finish(start, pending == null ? total : total.add(rest(pending)));
        }

        // "1 million 200" leaves the thousand out.
        private BigDecimal rest(BigDecimal number) {
            boolean thousands = lastScale >= 1_000_000 && number.compareTo(BigDecimal.valueOf(1_000)) < 0;
            return thousands ? number.multiply(BigDecimal.valueOf(1_000)) : number;
        }

        private Optional<SpokenAmount> finish(int start, BigDecimal value) {
            String unit = at < lexemes.size() ? lexemes.get(at).text() : "";
            if (Units.DINAR.contains(unit)) {
                at++;
                return checked(value, true);
            }
            if (Units.CENTIME.contains(unit)) {
                at++;
                return checked(value.divide(CENTIMES, 0, RoundingMode.HALF_UP), true);
            }
            boolean wordToo = Units.WORDS_TOO.contains(unit) && !lexemes.get(at).follows(lexemes.get(at - 1));
            boolean otherUnit =
                    !wordToo && (Units.OTHER_UNIT.contains(unit) || (!unit.isEmpty() && "€$%£".contains(unit)));
            if (otherUnit) {
                return Optional.empty();
            }
            if (scaled) {
                boolean loneThousand = !digits && at == start + 1 && lastScale < 1_000_000;
                BigDecimal dinars = inCentimes ? value.divide(CENTIMES, 0, RoundingMode.HALF_UP) : value;
                return loneThousand ? Optional.empty() : checked(dinars, true);
            }
            boolean plainNumber = digits && !lexemes.get(start).text().startsWith("0");
            return plainNumber ? checked(value, false) : Optional.empty();
        }

        private void readParts() {
            while (at < lexemes.size()) {
                Lexeme lexeme = lexemes.get(at);
                if (scaled && pending == null && Units.AND.contains(lexeme.text()) && continuesAt(at + 1)) {
                    at++;
                } else if (scaled && Units.HALF.contains(lexeme.text())) {
                    total = total.add(BigDecimal.valueOf(lastScale / 2));
                    at++;
                    return;
                } else if (!readNumber(lexeme) && !readScale(lexeme)) {
                    return;
                }
            }
        }

        private boolean continuesAt(int next) {
            if (next >= lexemes.size()) {
                return false;
            }
            Lexeme lexeme = lexemes.get(next);
            // "2 millions et 3 millions" are two amounts.
            Scale following = next + 1 < lexemes.size()
                    ? Units.SCALES.get(lexemes.get(next + 1).text())
                    : null;
            boolean scaleFollows = following != null && following.unit() < lastScale;
            return Units.HALF.contains(lexeme.text())
                    || (scaleFollows && (lexeme.isNumber() || Units.numberWord(lexeme.text()) > 0));
        }

        private boolean readNumber(Lexeme lexeme) {
            if (lexeme.isNumber()) {
                if (pending != null) {
                    return false;
                }
                pending = lexeme.number();
                digits = true;
                at++;
                return true;
            }
            int word = Units.numberWord(lexeme.text());
            if (word == 0 || (digits && pending != null)) {
                return false;
            }
            BigDecimal value = BigDecimal.valueOf(word);
            pending = pending == null ? value : word == 100 ? pending.multiply(value) : pending.add(value);
            at++;
            return true;
        }

        private boolean readScale(Lexeme lexeme) {
            Scale scale = Units.SCALES.get(lexeme.text());
            boolean oneLetter = lexeme.text().length() == 1;
            if (scale == null || (oneLetter && (at == 0 || pending == null || !lexeme.follows(lexemes.get(at - 1))))) {
                return false;
            }
            BigDecimal count = pending == null ? BigDecimal.ONE : pending;
            total = total.add(count.multiply(BigDecimal.valueOf(scale.factor())));
            pending = null;
            lastScale = scale.unit();
            scaled = true;
            inCentimes = scale.inCentimes();
            at++;
            return true;
        }

        // "#1200" is an order, "+213…" a phone, "-20" a reduction.
        private static boolean isMark(Lexeme lexeme) {
            return lexeme.isWord("n") || "#+-°".contains(lexeme.text());
        }

        private static Optional<SpokenAmount> checked(BigDecimal dinars, boolean unitSaid) {
            boolean plausible = dinars.signum() > 0 && dinars.compareTo(MOST) < 0;
            long whole = plausible ? dinars.setScale(0, RoundingMode.HALF_UP).longValue() : 0;
            return whole > 0 ? Optional.of(new SpokenAmount(whole, unitSaid)) : Optional.empty();
        }
    }
}

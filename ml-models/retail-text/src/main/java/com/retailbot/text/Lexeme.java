package com.retailbot.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a folded text for the parsers of amounts: a number, a run of letters, or one other character. A number that is
 * followed by letters is its own piece only when those letters can be a unit; "7mer" and "3andek" are words.
 *
 * @param from index in the folded text
 * @param to index behind the piece
 */
record Lexeme(Kind kind, String text, int from, int to) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    private static final int LONGEST_NUMBER = 15;
    private static final int DIGITS_OF_AN_AMOUNT = 3;

    static List<Lexeme> of(String folded) {
        List<Lexeme> lexemes = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            int end = at + 1;
            if (c == ' ') {
                at++;
                continue;
            }
            Kind kind = Kind.SIGN;
            if (isDigit(c)) {
                end = numberEnd(folded, at);
                kind = Kind.NUMBER;
                int letters = lettersEnd(folded, end);
                boolean arabic = letters > end && NormalizedText.changesScript(folded, end);
                if (letters > end && !arabic && !Units.mayFollowDigits(folded.substring(end, letters))) {
                    end = letters;
                    kind = Kind.WORD;
                }
            } else if (Character.isLetter(c)) {
                end = lettersEnd(folded, at);
                end = isPrefixedNumber(folded, at, end) ? at + 1 : end;
                kind = Kind.WORD;
            }
            at += splitPrefix(folded, kind, at, end, lexemes);
            lexemes.add(new Lexeme(kind, folded.substring(at, end), at, end));
            at = end;
        }
        return lexemes;
    }

    // "بزوج ملاين": the preposition is its own piece in front of a number word.
    private static int splitPrefix(String folded, Kind kind, int at, int end, List<Lexeme> lexemes) {
        boolean possible = kind == Kind.WORD && end - at > 3 && "بلو".indexOf(folded.charAt(at)) >= 0;
        if (!possible
                || Units.isAmountWord(folded.substring(at, end))
                || !Units.isAmountWord(folded.substring(at + 1, end))) {
            return 0;
        }
        lexemes.add(new Lexeme(Kind.WORD, folded.substring(at, at + 1), at, at + 1));
        return 1;
    }

    // "b3500", "l7000": for and to are written together with an amount.
    private static boolean isPrefixedNumber(String folded, int at, int end) {
        return end - at > DIGITS_OF_AN_AMOUNT
                && "blf".indexOf(folded.charAt(at)) >= 0
                && folded.substring(at + 1, end).chars().allMatch(Character::isDigit);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean follows(Lexeme other) {
        return from == other.to;
    }

    /** The number that digits and separators mean: "3 500", "3.500" and "3,500" are thousands, "2,5" and "2.5" a fraction. */
    BigDecimal number() {
        String digits = text.replace(" ", "");
        int separator = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean fraction = separator >= 0 && digits.length() - separator - 1 != 3;
        String whole = (fraction ? digits.substring(0, separator) : digits).replaceAll("[.,]", "");
        if (whole.length() > LONGEST_NUMBER) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal(fraction ? whole + "." + digits.substring(separator + 1) : whole);
    }

    private static int numberEnd(String text, int at) {
        int end = digitsEnd(text, at);
        int firstGroup = end - at;
        while (end < text.length() - 1 && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(text.charAt(end + 1))) {
            end = digitsEnd(text, end + 1);
        }
        boolean grouped = firstGroup <= 3 && end == at + firstGroup;
        while (grouped && end < text.length() - 3 && text.charAt(end) == ' ' && digitsEnd(text, end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int lettersEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && (end == at || !NormalizedText.changesScript(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

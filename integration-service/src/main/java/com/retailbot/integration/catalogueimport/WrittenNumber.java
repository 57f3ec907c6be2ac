package com.retailbot.integration.catalogueimport;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people and spreadsheets write them in Algeria: "2 500,00 DA", "2.500", "2,500.00", "٢٥٠٠ دج". A single
 * comma or point followed by exactly three digits groups thousands (no price has three decimals); any other one is
 * decimal.
 */
final class WrittenNumber {
    private static final Pattern CURRENCY = Pattern.compile(
            "^(?:DZD|DA|دج|د\\.ج\\.?|د ج)|(?:DZD|DA|دج|د\\.ج\\.?|د ج|دينار|dinars?)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u2009]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE][+-]?\\d+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("[+-]?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern ZERO_BEFORE_SEPARATOR = Pattern.compile("[+-]?0[.,].*");

    private WrittenNumber() {}

    /** Empty when it is no number, or one that can be read in two ways. */
    static Optional<BigDecimal> parse(String written) {
        String text = normalise(written);
        boolean startsWithZero = ZERO_BEFORE_SEPARATOR.matcher(text).matches();
        if (GROUPED_BY_SPACE.matcher(text).matches()) {
            text = text.replace(" ", "").replace(',', '.');
        } else if (!startsWithZero && GROUPED_BY_COMMA.matcher(text).matches()) {
            text = text.replace(",", "");
        } else if (!startsWithZero && GROUPED_BY_POINT.matcher(text).matches()) {
            text = text.replace(".", "").replace(',', '.');
        } else {
            text = text.replace(',', '.');
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** True for 6,13E+12: a spreadsheet has thrown digits away and nobody can bring them back. */
    static boolean lostDigits(String written) {
        return SCIENTIFIC.matcher(normalise(written)).matches();
    }

    private static String normalise(String written) {
        StringBuilder ascii = new StringBuilder(written.length());
        written.strip().codePoints().forEach(character -> {
            if (Character.isDigit(character)) {
                ascii.append(Character.digit(character, 10));
            } else {
                ascii.appendCodePoint(separator(character));
            }
        });
        String spaced = SPACES.matcher(ascii).replaceAll(" ").strip();
        return CURRENCY.matcher(spaced).replaceAll("").strip();
    }

    private static int separator(int character) {
        return switch (character) {
            case '٫' -> '.';
            case '٬', '\'', '’' -> ' ';
            case '−' -> '-';
            default -> character;
        };
    }
}

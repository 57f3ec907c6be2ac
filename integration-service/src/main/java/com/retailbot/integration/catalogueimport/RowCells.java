package com.retailbot.integration.catalogueimport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each read by its column's rules; whatever breaks a rule is collected with its reason. */
final class RowCells {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BARCODE = Pattern.compile("\\d{8,14}");
    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("999999999.99");
    private static final BigDecimal HIGHEST_STOCK = new BigDecimal("1000000");
    private static final int LONGEST_LINK = 500;
    private static final String DIGITS_LOST =
            "The spreadsheet rewrote this as a power of ten and lost digits; format the column as text and export again";

    private final int line;
    private final Map<ImportColumn, String> cells;
    private final List<Refusal> refusals = new ArrayList<>();

    RowCells(int line, Map<ImportColumn, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void refuse(@Nullable ImportColumn column, @Nullable String value, String code, String message) {
        refusals.add(new Refusal(
                line, cells.get(ImportColumn.SKU), column == null ? null : column.field(), value, code, message));
    }

    /** Text without characters that cannot be seen; null when empty or refused. */
    @Nullable
    String text(ImportColumn column, int longest) {
        String value = raw(column);
        if (value == null) {
            return null;
        }
        if (formula(value)) {
            refuse(
                    column,
                    value,
                    "spreadsheet-formula",
                    "A text cannot begin with =, +, - or @: spreadsheets run it as a formula");
            return null;
        }
        if (value.length() > longest) {
            refuse(
                    column,
                    value,
                    "too-long",
                    "%d characters (expected: at most %d)".formatted(value.length(), longest));
            return null;
        }
        return value;
    }

    @Nullable
    String code(ImportColumn column, int longest) {
        String value = text(column, longest);
        if (value != null && WrittenNumber.lostDigits(value)) {
            refuse(column, value, "digits-lost", DIGITS_LOST);
            return null;
        }
        return value;
    }

    @Nullable
    BigDecimal price(ImportColumn column) {
        BigDecimal amount = number(column);
        if (amount == null) {
            return null;
        }
        if (amount.signum() <= 0 || amount.compareTo(HIGHEST_PRICE) > 0) {
            refuse(
                    column,
                    cells.get(column),
                    amount.signum() < 0 ? "negative-price" : "price-out-of-range",
                    "A price is more than 0 and at most " + HIGHEST_PRICE.toPlainString());
            return null;
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            refuse(column, cells.get(column), "too-many-decimals", "A price has at most two decimals");
            return null;
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    @Nullable
    Integer units(ImportColumn column) {
        BigDecimal amount = number(column);
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0) {
            refuse(column, cells.get(column), "negative-stock", "Stock is 0 or more");
            return null;
        }
        if (amount.stripTrailingZeros().scale() > 0 || amount.compareTo(HIGHEST_STOCK) > 0) {
            refuse(
                    column,
                    cells.get(column),
                    "invalid-stock",
                    "Stock is a whole number up to " + HIGHEST_STOCK.toPlainString());
            return null;
        }
        return amount.intValueExact();
    }

    @Nullable
    String barcode() {
        String value = raw(ImportColumn.BARCODE);
        if (value == null) {
            return null;
        }
        if (WrittenNumber.lostDigits(value)) {
            refuse(ImportColumn.BARCODE, value, "digits-lost", DIGITS_LOST);
            return null;
        }
        String digits = value.replaceAll("[\\s'’-]", "");
        if (!BARCODE.matcher(digits).matches()) {
            refuse(ImportColumn.BARCODE, value, "invalid-barcode", "A barcode has 8 to 14 digits");
            return null;
        }
        return digits;
    }

    @Nullable
    String link(ImportColumn column) {
        String value = text(column, LONGEST_LINK);
        if (value == null) {
            return null;
        }
        if (!webAddress(value)) {
            refuse(column, value, "invalid-link", "An image is a web address that begins with https:// or http://");
            return null;
        }
        return value;
    }

    private @Nullable BigDecimal number(ImportColumn column) {
        String value = raw(column);
        if (value == null) {
            return null;
        }
        if (WrittenNumber.lostDigits(value)) {
            refuse(column, value, "digits-lost", DIGITS_LOST);
            return null;
        }
        Optional<BigDecimal> number = WrittenNumber.parse(value);
        if (number.isEmpty()) {
            boolean formula = formula(value);
            refuse(
                    column,
                    value,
                    formula ? "spreadsheet-formula" : "invalid-number",
                    formula
                            ? "A formula, not its result; paste values and export again"
                            : "Not a number that can be read in one way only");
        }
        return number.orElse(null);
    }

    private @Nullable String raw(ImportColumn column) {
        String cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        String value = INVISIBLE.matcher(cell).replaceAll("").strip();
        if (value.indexOf('\uFFFD') >= 0) {
            refuse(
                    column,
                    value,
                    "unreadable-characters",
                    "Some characters do not exist in the file's encoding; choose another encoding");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    /** A signed number such as -5 or +12,5 is no formula. */
    private static boolean formula(String value) {
        return "=+-@".indexOf(value.charAt(0)) >= 0
                && WrittenNumber.parse(value).isEmpty();
    }

    private static boolean webAddress(String value) {
        try {
            URI address = URI.create(value);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}

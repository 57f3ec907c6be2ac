package com.retailbot.botconfig.training;

import com.retailbot.defaults.problem.ProblemException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pasted table: a spreadsheet's cells (tabs) or CSV (comma or semicolon), the columns text, label and perhaps language.
 * A first row with those names may put them in another order; other columns are then ignored.
 */
final class ExampleTable {
    private static final int SHOWN = 60;

    /** Positions of the columns, -1 where there is none. */
    private record Columns(int text, int label, int language) {
        static final Columns IN_ORDER = new Columns(0, 1, 2);
    }

    private ExampleTable() {}

    /** @throws ProblemException naming the first row and value that cannot be used */
    static List<ExampleText> read(String table) {
        List<CSVRecord> rows = records(table.startsWith("\uFEFF") ? table.substring(1) : table);
        if (rows.isEmpty()) {
            throw new ProblemException(
                    TrainingProblem.UNUSABLE_ROW, "The table has no rows (expected: text, label and perhaps language)");
        }
        boolean header = isHeader(rows.getFirst());
        Columns columns = header ? columns(rows.getFirst()) : Columns.IN_ORDER;
        List<ExampleText> examples = new ArrayList<>();
        for (CSVRecord row : header ? rows.subList(1, rows.size()) : rows) {
            examples.add(example(row, columns));
        }
        return examples;
    }

    /** Quotes that do not close where a cell ends are part of what somebody wrote. */
    private static List<CSVRecord> records(String table) {
        CSVFormat quoted = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(table))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try {
            return records(table, quoted);
        } catch (IOException | UncheckedIOException badlyQuoted) {
            try {
                return records(table, quoted.builder().setQuote(null).get());
            } catch (IOException | UncheckedIOException e) {
                throw new ProblemException(
                        TrainingProblem.UNUSABLE_ROW, "The table cannot be read: " + e.getMessage(), e);
            }
        }
    }

    private static List<CSVRecord> records(String table, CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
            return parser.getRecords().stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        }
    }

    private static char delimiter(String table) {
        String first = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static boolean isHeader(CSVRecord row) {
        return position(row, "text") >= 0 || position(row, "label") >= 0;
    }

    private static Columns columns(CSVRecord header) {
        Columns columns = new Columns(
                position(header, "text"),
                position(header, "label"),
                Math.max(position(header, "language"), position(header, "lang")));
        if (columns.text() < 0 || columns.label() < 0) {
            throw refused(
                    header.getRecordNumber(),
                    columns.text() < 0 ? "text" : "label",
                    String.join(", ", header.toList()),
                    "a first row with the columns text and label");
        }
        return columns;
    }

    private static int position(CSVRecord row, String name) {
        List<String> cells = row.toList().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        return cells.indexOf(name);
    }

    private static ExampleText example(CSVRecord row, Columns columns) {
        String text = cell(row, columns.text());
        String label = cell(row, columns.label());
        String language = cell(row, columns.language());
        long number = row.getRecordNumber();
        require(number, "text", text, 1, ExampleText.LONGEST_TEXT);
        require(number, "label", label, 1, ExampleText.LONGEST_LABEL);
        if (label.equals(ExampleText.RESERVED) || label.chars().anyMatch(Character::isISOControl)) {
            throw refused(number, "label", label, "another name");
        }
        if (!language.isEmpty() && !ExampleText.LANGUAGES.contains(language)) {
            throw refused(number, "language", language, "ar, ar-DZ, dz-latn, fr, en, kab, mixed or nothing");
        }
        return ExampleText.of(text, label, language);
    }

    private static String cell(CSVRecord row, int position) {
        String cell =
                position < 0 || position >= row.size() ? "" : row.get(position).strip();
        boolean stillQuoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return stillQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static void require(long row, String column, String value, int least, int most) {
        if (value.length() < least || value.length() > most || value.indexOf('\0') >= 0) {
            throw refused(row, column, value, "%d to %d characters, not %d".formatted(least, most, value.length()));
        }
    }

    private static ProblemException refused(long row, String column, @Nullable String value, String expected) {
        String all = value == null ? "" : value.replace("\0", "\u2400");
        String shown = all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all;
        return new ProblemException(
                        TrainingProblem.UNUSABLE_ROW,
                        "row %d, %s: '%s' (expected: %s)".formatted(row, column, shown, expected))
                .with("row", row)
                .with("column", column)
                .with("value", shown);
    }
}

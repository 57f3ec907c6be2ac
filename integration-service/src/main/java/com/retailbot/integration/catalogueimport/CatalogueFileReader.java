package com.retailbot.integration.catalogueimport;

import com.retailbot.defaults.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a catalogue file one after the other; a row that cannot be read never stops those after it. */
final class CatalogueFileReader {
    private final int maxRows;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int rowCount;
    private int lastShortRow;

    /** Line of the last broken quote: what the parser reads of the rest of that line is no row. */
    private int brokenLine;

    private CatalogueFileReader(int maxRows) {
        this.maxRows = maxRows;
    }

    /** @throws ProblemException when the header is missing or wrong, or the file has too many rows */
    static FileContent read(Reader text, int maxRows) throws IOException {
        return new CatalogueFileReader(maxRows).read(text);
    }

    private FileContent read(Reader text) throws IOException {
        LastCharacter source = new LastCharacter(text);
        BufferedReader buffered = new BufferedReader(source);
        char delimiter = Delimiter.detect(buffered);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(buffered).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            Header header = Header.of(firstRecord(records));
            while (readNext(parser, records, header)) {
                requireFewRows();
            }
            if (lastShortRow == rowCount && rowCount > 0 && !source.isLineEnd()) {
                Refusal shortRow = refusals.removeLast();
                refusals.add(truncated(shortRow.line(), shortRow.value()));
            }
            return new FileContent(delimiter, header.unknown(), rowCount, rows, refusals);
        }
    }

    private static CSVRecord firstRecord(Iterator<CSVRecord> records) {
        if (!records.hasNext()) {
            throw new ProblemException(
                    ImportProblem.EMPTY_FILE, "The file has no line (expected: a header line and rows)");
        }
        return records.next();
    }

    private boolean readNext(CSVParser parser, Iterator<CSVRecord> records, Header header) {
        long before = parser.getCurrentLineNumber();
        try {
            if (!records.hasNext()) {
                return false;
            }
            CSVRecord next = records.next();
            int line = (int) parser.getCurrentLineNumber() - lineBreaksInside(next);
            if (line != brokenLine) {
                rowCount++;
                take(next, line, header);
            }
        } catch (UncheckedIOException brokenQuotes) {
            rowCount++;
            brokenLine = (int) before + 1;
            refusals.add(ended(records) ? truncated(brokenLine, null) : brokenQuotes(brokenLine));
        }
        return true;
    }

    private static boolean ended(Iterator<CSVRecord> records) {
        try {
            return !records.hasNext();
        } catch (UncheckedIOException moreBrokenQuotes) {
            return false;
        }
    }

    private void take(CSVRecord cells, int line, Header header) {
        if (cells.size() < header.width()) {
            lastShortRow = rowCount;
            refusals.add(new Refusal(
                    line,
                    null,
                    null,
                    String.join(" | ", cells),
                    "missing-cells",
                    "%d cells (expected: %d, as the header)".formatted(cells.size(), header.width())));
            return;
        }
        if (hasSurplus(cells, header)) {
            refusals.add(new Refusal(
                    line,
                    null,
                    null,
                    String.join(" | ", cells),
                    "surplus-cells",
                    "%d cells (expected: %d, as the header); a text that holds the delimiter needs quotes"
                            .formatted(cells.size(), header.width())));
            return;
        }
        RowCells row = new RowCells(line, header.cells(cells));
        ImportRow read = ImportRow.read(line, row);
        refusals.addAll(row.refusals());
        if (row.refusals().isEmpty()) {
            rows.add(read);
        }
    }

    /** Empty cells behind the last column are what spreadsheets leave of a deleted column. */
    private static boolean hasSurplus(CSVRecord cells, Header header) {
        for (int i = header.width(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static int lineBreaksInside(CSVRecord row) {
        int breaks = 0;
        for (String cell : row) {
            breaks += (int) cell.chars().filter(character -> character == '\n').count();
        }
        return breaks;
    }

    private void requireFewRows() {
        if (rowCount > maxRows) {
            throw new ProblemException(
                    ImportProblem.TOO_MANY_ROWS,
                    "The file has more than %d rows (expected: at most that; split it)".formatted(maxRows));
        }
    }

    private static Refusal truncated(int line, @Nullable String value) {
        return new Refusal(
                line, null, null, value, "truncated-line", "The file ends in the middle of this line; export it again");
    }

    private static Refusal brokenQuotes(int line) {
        return new Refusal(
                line,
                null,
                null,
                null,
                "broken-quotes",
                "A quoted text is not closed properly; a quote inside of a text is written twice");
    }
}

package com.retailbot.nlu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tab-separated text with a header line. Bytes that are not UTF-8 become replacement characters. */
record Table(List<String> columns, List<List<String>> rows) {

    static Table read(InputStream input) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        String header = reader.readLine();
        if (header == null) {
            throw new UnusableInput("The input is empty: it needs a header line with a column 'text'");
        }
        List<String> columns = Arrays.stream(withoutByteOrderMark(header).split("\t", -1))
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            rows.add(List.of(line.split("\t", -1)));
        }
        return new Table(columns, rows);
    }

    int column(String name) {
        int position = columns.indexOf(name);
        if (position < 0) {
            throw new UnusableInput(
                    "Line 1 has no column '%s'; it has: %s".formatted(name, String.join(", ", columns)));
        }
        return position;
    }

    boolean has(String name) {
        return columns.contains(name);
    }

    /** The cell of a row, or nothing where the row is too short. */
    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}

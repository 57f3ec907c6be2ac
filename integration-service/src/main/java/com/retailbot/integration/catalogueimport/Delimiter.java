package com.retailbot.integration.catalogueimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Finds what separates the cells: the character that makes the header line name the most columns that we know. */
final class Delimiter {
    private static final List<Character> CANDIDATES = List.of(';', ',', '\t');
    private static final String EXCEL_HINT = "sep=";
    private static final int LONGEST_HEADER = 16_384;

    private Delimiter() {}

    /** Leaves the reader at the header line: a spreadsheet's {@code sep=;} line before it is taken as said. */
    static char detect(BufferedReader text) throws IOException {
        String first = peekLine(text);
        if (first.startsWith(EXCEL_HINT) && first.length() == EXCEL_HINT.length() + 1) {
            text.readLine();
            return first.charAt(EXCEL_HINT.length());
        }
        char best = CANDIDATES.getFirst();
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            long score = score(first, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String header, char delimiter) {
        String[] cells = header.split(String.valueOf(delimiter), -1);
        long known = 0;
        for (String cell : cells) {
            known += ImportColumn.named(cell.replace("\"", "")).isPresent() ? 1 : 0;
        }
        // Known names decide; among equals the character that occurs more often.
        return known * LONGEST_HEADER + cells.length;
    }

    private static String peekLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, text.read(start, 0, start.length));
        text.reset();
        return new String(start, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}

package com.retailbot.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated fact files that ship with this module. */
final class TableFile {

    private TableFile() {}

    static List<List<String>> rows(String name) {
        try (InputStream stream = TableFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The fact file " + name + " is missing from the retail-text jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the fact file " + name, e);
        }
    }

    static List<String> spellings(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }
}

package com.retailbot.conversation.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a word list that ships with this service, without comments. */
final class ResourceLines {

    private ResourceLines() {}

    static List<String> of(String name) {
        try (InputStream stream = ResourceLines.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + name, e);
        }
    }
}

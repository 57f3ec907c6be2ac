package com.retailbot.nlu.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Messages that were written without looking at the corpus and are never trained on: they estimate better than held-out phrasings
 * what the served model does with strangers. {@code text<TAB>lang<TAB>intent}, entities as in the corpus.
 *
 * @param sets by what the card calls them, in the order of the card
 */
record CheckMessages(Map<String, List<Example>> sets) {

    private static final List<String> SETS = List.of("looked-at", "unseen", "second-looked-at", "second-unseen");

    static CheckMessages read(Path folder) throws IOException {
        Map<String, List<Example>> sets = new LinkedHashMap<>();
        for (String set : SETS) {
            sets.put(set.replace('-', ' '), examples(folder.resolve(set + ".tsv")));
        }
        return new CheckMessages(sets);
    }

    List<Example> all() {
        return sets.values().stream().flatMap(List::stream).toList();
    }

    private static List<Example> examples(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Example> examples = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException(
                        "%s:%d is not text, language and intent".formatted(file.getFileName(), i + 1));
            }
            examples.add(Corpus.annotated(cells[0], cells[2], cells[1], i));
        }
        return List.copyOf(examples);
    }
}

package com.retailbot.nlu.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Messages that were written without looking at the corpus and are never trained on: they estimate better than held-out phrasings
 * what the served model does with strangers. {@code text<TAB>lang<TAB>intent}, entities as in the corpus.
 *
 * @param sets what shoppers write, by what the card calls the sets, in the order of the card
 * @param misuse abuse and steering in the words of shoppers, beside honest requests in the words of abuse
 */
record CheckMessages(Map<String, List<Example>> sets, Map<String, List<Example>> misuse) {

    private static final List<String> SETS = List.of(
            "looked-at",
            "unseen",
            "second-looked-at",
            "second-unseen",
            "third-unseen",
            "fourth-unseen",
            "goods-unseen");
    private static final List<String> MISUSE = List.of("misuse-looked-at", "misuse-unseen", "misuse-second-unseen");

    static CheckMessages read(Path folder) throws IOException {
        return new CheckMessages(read(folder, SETS), read(folder, MISUSE));
    }

    private static Map<String, List<Example>> read(Path folder, List<String> files) throws IOException {
        Map<String, List<Example>> sets = new LinkedHashMap<>();
        for (String file : files) {
            sets.put(file.replace('-', ' '), examples(folder.resolve(file + ".tsv")));
        }
        return sets;
    }

    List<Example> all() {
        return Stream.concat(sets.values().stream(), misuse.values().stream())
                .flatMap(List::stream)
                .toList();
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

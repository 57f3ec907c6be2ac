package com.retailbot.nlu.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages that were written without looking at the corpus and are never trained on: they estimate better than held-out phrasings
 * what the served model does with strangers. {@code text<TAB>lang<TAB>intent}, entities as in the corpus.
 *
 * @param lookedAt the kinds of their errors have been looked at while the corpus was growing
 * @param unseen written when corpus and rules were done
 */
record CheckMessages(List<Example> lookedAt, List<Example> unseen) {

    static CheckMessages read(Path folder) throws IOException {
        return new CheckMessages(examples(folder.resolve("looked-at.tsv")), examples(folder.resolve("unseen.tsv")));
    }

    List<Example> all() {
        List<Example> all = new ArrayList<>(lookedAt);
        all.addAll(unseen);
        return all;
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

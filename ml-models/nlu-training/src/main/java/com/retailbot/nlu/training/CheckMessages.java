package com.retailbot.nlu.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages that were written after the corpus, without looking at it, and are never trained on: they estimate better than held-out
 * phrasings what the served model does with strangers. {@code text<TAB>lang<TAB>intent}, entities as in the corpus.
 */
final class CheckMessages {

    private CheckMessages() {}

    static List<Example> read(Path file) throws IOException {
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

package com.retailbot.nlu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A row of a file of examples. */
public record LabelledText(int line, String text, String label, String language) {

    private static final int LONGEST_LABEL = 200;

    public static List<LabelledText> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new UnusableInput("Cannot read " + file);
        }
        try (InputStream input = Files.newInputStream(file)) {
            Table table = Table.read(input);
            int text = table.column("text");
            int label = table.column("label");
            int language = table.has("lang") ? table.column("lang") : -1;
            List<LabelledText> examples = new ArrayList<>();
            for (int i = 0; i < table.rows().size(); i++) {
                List<String> row = table.rows().get(i);
                if (!row.equals(List.of(""))) {
                    String given = language < 0 ? "all" : Table.cell(row, language);
                    examples.add(new LabelledText(i + 2, Table.cell(row, text), label(row, label, i + 2), given));
                }
            }
            return examples;
        }
    }

    private static String label(List<String> row, int column, int line) {
        String label = Table.cell(row, column).strip();
        if (label.isEmpty()) {
            throw new UnusableInput("Line %d has no label".formatted(line));
        }
        if (label.length() > LONGEST_LABEL) {
            throw new UnusableInput("Line %d has a label of %d characters; %d are allowed"
                    .formatted(line, label.length(), LONGEST_LABEL));
        }
        return label;
    }
}

package com.retailbot.nlu.cli;

import com.retailbot.nlu.Entity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "predict",
        description = {
            "Reads a table with a header and a column 'text' from standard input and writes",
            "text, intent, confidence, lang, entities to standard output, one row for each, in order.",
            "entities is JSON: [{\"type\",\"value\",\"norm\",\"start\",\"end\"}], offsets in UTF-16 units."
        },
        mixinStandardHelpOptions = true)
final class PredictCommand implements Callable<Integer> {

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "a model made by 'train'; without it the built-in model")
    private @Nullable Path model;

    private final JsonMapper json = new JsonMapper();

    /** An entity in the output. */
    record EntityJson(String type, String value, String norm, int start, int end) {}

    @Override
    public Integer call() throws IOException {
        Table table = Table.read(System.in);
        int text = table.column("text");
        Predictions predictions = Predictions.of(model);
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        out.write("text\tintent\tconfidence\tlang\tentities\n");
        for (List<String> row : table.rows()) {
            String message = Table.cell(row, text);
            Prediction prediction = predictions.predict(message);
            out.write("%s\t%s\t%s\t%s\t%s%n"
                    .formatted(
                            message,
                            prediction.intent(),
                            String.format(Locale.ROOT, "%.4f", prediction.confidence()),
                            prediction.language(),
                            entities(prediction.entities())));
        }
        out.flush();
        return 0;
    }

    private String entities(List<Entity> entities) {
        return json.writeValueAsString(entities.stream()
                .map(e -> new EntityJson(e.type().label(), e.value(), e.norm(), e.start(), e.end()))
                .toList());
    }
}

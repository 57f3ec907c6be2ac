package com.retailbot.nlu.training;

import com.retailbot.nlu.cli.LabelledText;
import com.retailbot.nlu.cli.UnusableInput;
import com.retailbot.nlu.merchant.UnusableExamplesException;
import com.retailbot.nlu.training.comparison.Comparison;
import com.retailbot.nlu.training.comparison.LinearSvmEngine;
import com.retailbot.nlu.training.comparison.MerchantEngine;
import com.retailbot.nlu.training.comparison.Message;
import com.retailbot.nlu.training.comparison.OpenNlpEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code retailbot bench nlu}: our training beside other engines, on the same messages and in the same run. */
@Command(
        name = "bench nlu",
        description = {
            "Trains ours, a linear SVM (LIBLINEAR) and Apache OpenNLP's document categoriser on the same messages",
            "and prints accuracy, F1, CPU seconds and CPU microseconds a message. Without files: on the corpus",
            "of the built-in model, tested on phrasings that are held out."
        },
        mixinStandardHelpOptions = true)
final class CompareEngines implements Callable<Integer> {

    private static final Path CORPUS = Path.of("ml-models", "nlu-training", "src", "main", "corpus");

    @Parameters(hidden = true, description = "the repository's folder")
    private Path repository = Path.of("");

    @Option(names = "--train", paramLabel = "FILE", description = "table with columns text, label, optionally lang")
    private @Nullable Path train;

    @Option(names = "--test", paramLabel = "FILE", description = "a table of the same kind")
    private @Nullable Path test;

    private CompareEngines() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new CompareEngines());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof UnusableInput || exception instanceof UnusableExamplesException) {
                command.getErr().println(exception.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw exception;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (train == null && test == null) {
            Split split = Split.of(Corpus.read(repository.resolve(CORPUS)).examples());
            List<Message> known = new ArrayList<>(messages(split.training()));
            known.addAll(messages(split.validation()));
            new Comparison(known, messages(split.test()), out)
                    .run(List.of(MerchantEngine.withoutEmbedding(), new LinearSvmEngine(), new OpenNlpEngine()));
            out.printf("%nThe built-in model's own scores on these phrasings: ml-models/nlu/MODEL_CARD.md%n");
            return 0;
        }
        if (train == null || test == null) {
            throw new ParameterException(new CommandLine(this), "--train and --test go together");
        }
        new Comparison(read(train), read(test), out)
                .run(List.of(MerchantEngine.withEmbedding(), new LinearSvmEngine(), new OpenNlpEngine()));
        return 0;
    }

    private static List<Message> messages(List<Example> examples) {
        return examples.stream()
                .map(example -> new Message(example.text(), example.intent(), example.language()))
                .toList();
    }

    private static List<Message> read(Path file) throws IOException {
        return LabelledText.read(file).stream()
                .filter(row -> !row.text().isBlank())
                .map(row -> new Message(row.text(), row.label(), row.language()))
                .toList();
    }
}

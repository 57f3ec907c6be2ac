package com.retailbot.nlu.cli;

import com.retailbot.nlu.evaluation.ClassificationReport;
import com.retailbot.nlu.evaluation.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        description = {
            "Measures a model on a table with columns text, label and optionally lang.",
            "The CPU is that of the intent; the built-in model reads language and entities along with it."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private static final int WARM_UP = 2_000;

    @Option(names = "--examples", paramLabel = "FILE", required = true, description = "labelled messages")
    private Path examples = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "a model made by 'train'; without it the built-in model")
    private @Nullable Path model;

    @Override
    public Integer call() throws IOException {
        List<LabelledText> labelled = LabelledText.read(examples);
        Predictions predictions = Predictions.of(model);
        warmUp(predictions, labelled);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Outcome> outcomes = new ArrayList<>();
        long[] nanos = new long[labelled.size()];
        for (int i = 0; i < nanos.length; i++) {
            LabelledText example = labelled.get(i);
            long before = threads.getCurrentThreadCpuTime();
            String predicted = predictions.intent(example.text());
            nanos[i] = threads.getCurrentThreadCpuTime() - before;
            outcomes.add(Outcome.withOneOutOfScope(example.language(), example.label(), predicted));
        }
        print(new ClassificationReport(outcomes), nanos, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        return 0;
    }

    // A service runs for days: what the first messages cost while Java compiles says nothing of the others.
    private static void warmUp(Predictions predictions, List<LabelledText> labelled) {
        for (int i = 0; i < WARM_UP && !labelled.isEmpty(); i++) {
            predictions.intent(labelled.get(i % labelled.size()).text());
        }
    }

    private static void print(ClassificationReport report, long[] nanos, PrintStream out) throws IOException {
        out.printf("messages               %d%n", report.size());
        out.printf("accuracy               %.4f%n", report.accuracy());
        out.printf("macro F1               %.4f%n", report.macroF1());
        out.printf("in-scope accuracy      %.4f%n", report.accuracyInScope());
        out.printf("out-of-scope recall    %.4f%n", report.outOfScopeRecall());
        report.byLanguage()
                .forEach((language, part) ->
                        out.printf("accuracy %-13s %.4f (%d)%n", language, part.accuracy(), part.size()));
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double total = Arrays.stream(nanos).sum() / 1e9;
        out.printf("CPU per message        p50 %d us, p99 %d us%n", percentile(sorted, 50), percentile(sorted, 99));
        out.printf("messages a CPU second  %.0f%n", nanos.length / total);
        out.printf("resident memory        %d MB%n", residentMegabytes());
    }

    private static long percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100] / 1_000;
    }

    private static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/statm");
        if (!Files.isReadable(status)) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
        try (InputStream input = Files.newInputStream(status)) {
            String[] pages = new String(input.readAllBytes(), StandardCharsets.US_ASCII).split(" ");
            return Long.parseLong(pages[1]) * 4096 >> 20;
        }
    }
}

package com.retailbot.nlu.cli;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.merchant.MerchantExample;
import com.retailbot.nlu.merchant.MerchantTraining;
import com.retailbot.nlu.merchant.TrainingReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "train",
        description = {
            "Trains a merchant's own intents from a table with columns text, label and optionally lang.",
            "Examples labelled oos or out_of_scope teach what to reject; such messages get the intent 'oos'."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    private static final int SHOWN_SUSPICIONS = 20;

    @Option(names = "--examples", paramLabel = "FILE", required = true, description = "labelled messages")
    private Path examples = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the model")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<MerchantExample> labelled = LabelledText.read(examples).stream()
                .map(row -> new MerchantExample(row.text(), row.label()))
                .toList();
        if (labelled.stream().map(MerchantExample::label).distinct().count() < 2) {
            throw new UnusableInput("%s has %d examples of fewer than two labels: nothing can be told apart"
                    .formatted(examples, labelled.size()));
        }
        TrainingReport report = new MerchantTraining(LanguageUnderstanding.load()).train(labelled);
        report.model().write(out);
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print.printf("examples                  %d%n", labelled.size());
        print.printf("labels                    %d%n", report.labels());
        print.printf("cross-validated accuracy  %.4f%n", report.accuracy());
        print.printf("seconds                   %.1f%n", (System.nanoTime() - start) / 1e9);
        report.suspicions().stream()
                .limit(SHOWN_SUSPICIONS)
                .forEach(suspicion -> print.printf("suspicious                %s%n", suspicion));
        return 0;
    }
}

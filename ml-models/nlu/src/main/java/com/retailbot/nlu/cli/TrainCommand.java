package com.retailbot.nlu.cli;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.merchant.MerchantExample;
import com.retailbot.nlu.merchant.MerchantTraining;
import com.retailbot.nlu.merchant.TrainingReport;
import com.retailbot.nlu.merchant.UnusableExamplesException;
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
        List<LabelledText> rows = LabelledText.read(examples);
        refuseOneLabel(rows);
        List<MerchantExample> labelled = rows.stream()
                .map(row -> new MerchantExample(row.text(), row.label()))
                .toList();
        TrainingReport report = train(labelled);
        report.model().write(out);
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print.printf("examples                  %d%n", labelled.size());
        print.printf("labels                    %d%n", report.labels());
        print.printf("cross-validated accuracy  %.4f%n", report.accuracy());
        print.printf("seconds                   %.1f%n", (System.nanoTime() - start) / 1e9);
        rows.stream()
                .filter(row -> row.text().isBlank())
                .limit(SHOWN_SUSPICIONS)
                .forEach(row -> print.printf("left out                  line %d has no text%n", row.line()));
        report.suspicions().stream()
                .limit(SHOWN_SUSPICIONS)
                .map(suspicion -> suspicion.sentence(
                        position -> "line " + rows.get(position).line()))
                .forEach(sentence -> print.printf("suspicious                %s%n", sentence));
        int more = report.suspicions().size() - SHOWN_SUSPICIONS;
        if (more > 0) {
            print.printf("suspicious                and %d more%n", more);
        }
        return 0;
    }

    private static TrainingReport train(List<MerchantExample> labelled) {
        try {
            return new MerchantTraining(LanguageUnderstanding.load()).train(labelled);
        } catch (UnusableExamplesException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    private void refuseOneLabel(List<LabelledText> rows) {
        if (rows.isEmpty()) {
            throw new UnusableInput(examples + " has a header and no examples");
        }
        LabelledText first = rows.getFirst();
        if (rows.size() == 1) {
            throw new UnusableInput("%s has one example, in line %d: two labels with an example each are needed"
                    .formatted(examples, first.line()));
        }
        if (rows.stream().allMatch(row -> row.label().equals(first.label()))) {
            throw new UnusableInput("All %d examples from line %d on have the label '%s': two labels are needed"
                    .formatted(rows.size(), first.line(), first.label()));
        }
    }
}

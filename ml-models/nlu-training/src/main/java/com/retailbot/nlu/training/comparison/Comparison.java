package com.retailbot.nlu.training.comparison;

import com.retailbot.nlu.evaluation.ClassificationReport;
import com.retailbot.nlu.evaluation.Outcome;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trains and measures engines one after the other, and prints a row for each as soon as it is known. */
public final class Comparison {

    private static final double NANOS = 1e9;
    private static final String ROW = "%-44s %9s %9s %9s %9s %10s %8s%n";

    private final List<Message> training;
    private final List<Message> test;
    private final PrintStream out;
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public Comparison(List<Message> training, List<Message> test, PrintStream out) {
        this.training = List.copyOf(training);
        this.test = List.copyOf(test);
        this.out = out;
    }

    /** Seconds and microseconds are of CPU, of all threads; training includes cross-validation where an engine has it. */
    public void run(List<Engine> engines) throws IOException {
        out.printf(
                "%d messages to learn from, %d to be tested on, %d labels%n%n",
                training.size(),
                test.size(),
                training.stream().map(Message::label).distinct().count());
        out.printf(Locale.ROOT, ROW, "", "accuracy", "in scope", "macro F1", "OOS F1", "training s", "us each");
        for (Engine engine : engines) {
            run(engine);
        }
    }

    private void run(Engine engine) throws IOException {
        long start = process.getProcessCpuTime();
        Engine.Classifier classifier = engine.train(training);
        double seconds = (process.getProcessCpuTime() - start) / NANOS;
        List<Outcome> outcomes = new ArrayList<>(test.size());
        for (Message message : test) {
            outcomes.add(
                    Outcome.withOneOutOfScope(message.language(), message.label(), classifier.label(message.text())));
        }
        // The second round is timed: by then the code is compiled.
        start = process.getProcessCpuTime();
        for (Message message : test) {
            classifier.label(message.text());
        }
        double micros = (process.getProcessCpuTime() - start) / 1e3 / test.size();
        ClassificationReport report = new ClassificationReport(outcomes);
        boolean hasOutsiders = test.stream().anyMatch(message -> Outcome.isOutOfScope(message.label()));
        out.printf(
                Locale.ROOT,
                ROW,
                engine.name(),
                figure(report.accuracy()),
                figure(report.accuracyInScope()),
                figure(report.macroF1()),
                hasOutsiders ? figure(report.outOfScopeF1()) : "-",
                "%.1f".formatted(seconds),
                "%.0f".formatted(micros));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}

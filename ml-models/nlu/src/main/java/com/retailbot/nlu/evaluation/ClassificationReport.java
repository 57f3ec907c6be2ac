package com.retailbot.nlu.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Accuracy and its relatives over a list of outcomes. */
public record ClassificationReport(List<Outcome> outcomes) {

    public ClassificationReport {
        outcomes = List.copyOf(outcomes);
    }

    public int size() {
        return outcomes.size();
    }

    public double accuracy() {
        return share(outcomes, Outcome::isRight);
    }

    public ClassificationReport inScope() {
        return new ClassificationReport(only(outcome -> !Outcome.isOutOfScope(outcome.expected())));
    }

    public ClassificationReport outOfScope() {
        return new ClassificationReport(only(outcome -> Outcome.isOutOfScope(outcome.expected())));
    }

    public double accuracyInScope() {
        return inScope().accuracy();
    }

    public double outOfScopeRecall() {
        return outOfScope().accuracy();
    }

    /** Share that was taken to be out of scope, rightly or not. */
    public double turnedAway() {
        return share(outcomes, outcome -> Outcome.isOutOfScope(outcome.predicted()));
    }

    public double outOfScopePrecision() {
        return share(only(outcome -> Outcome.isOutOfScope(outcome.predicted())), Outcome::isRight);
    }

    public double outOfScopeF1() {
        return harmonic(outOfScopePrecision(), outOfScopeRecall());
    }

    /** Mean F1 over the expected labels. */
    public double macroF1() {
        Set<String> labels = new LinkedHashSet<>();
        outcomes.forEach(outcome -> labels.add(outcome.expected()));
        return labels.stream().mapToDouble(this::f1).average().orElse(Double.NaN);
    }

    public double f1(String label) {
        double precision = share(only(outcome -> outcome.predicted().equals(label)), Outcome::isRight);
        double recall = share(only(outcome -> outcome.expected().equals(label)), Outcome::isRight);
        return harmonic(precision, recall);
    }

    /** The same report for each language, by code. */
    public Map<String, ClassificationReport> byLanguage() {
        Map<String, List<Outcome>> byLanguage =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::language, TreeMap::new, Collectors.toList()));
        Map<String, ClassificationReport> reports = new TreeMap<>();
        byLanguage.forEach((language, part) -> reports.put(language, new ClassificationReport(part)));
        return reports;
    }

    private List<Outcome> only(Predicate<Outcome> condition) {
        return outcomes.stream().filter(condition).toList();
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> condition) {
        return outcomes.isEmpty()
                ? Double.NaN
                : outcomes.stream().filter(condition).count() / (double) outcomes.size();
    }

    private static double harmonic(double a, double b) {
        return a > 0 && b > 0 ? 2 * a * b / (a + b) : 0;
    }
}

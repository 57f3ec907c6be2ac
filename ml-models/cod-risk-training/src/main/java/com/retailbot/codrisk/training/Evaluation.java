package com.retailbot.codrisk.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Probabilities against what happened. */
final class Evaluation {

    private final double[] probabilities;
    private final boolean[] refused;
    /** Row numbers, the riskiest last. */
    private final int[] byRisk;

    Evaluation(double[] probabilities, boolean[] refused) {
        this.probabilities = probabilities;
        this.refused = refused;
        this.byRisk = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    double refusalRate() {
        return IntStream.range(0, refused.length).filter(i -> refused[i]).count() / (double) refused.length;
    }

    /** Chance that a refused order scores higher than a delivered one; ties count half. */
    double auc() {
        double rankSum = 0;
        long positives = 0;
        int start = 0;
        while (start < byRisk.length) {
            int end = start;
            while (end < byRisk.length && probabilities[byRisk[end]] == probabilities[byRisk[start]]) {
                end++;
            }
            double meanRank = (start + 1 + end) / 2.0;
            for (int i = start; i < end; i++) {
                if (refused[byRisk[i]]) {
                    rankSum += meanRank;
                    positives++;
                }
            }
            start = end;
        }
        long negatives = byRisk.length - positives;
        return (rankSum - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }

    double brier() {
        return IntStream.range(0, refused.length)
                .mapToDouble(i -> square(probabilities[i] - (refused[i] ? 1 : 0)))
                .average()
                .orElseThrow();
    }

    /** Mean distance between promised and actual rates over the deciles of risk. */
    double calibrationError() {
        return deciles().stream()
                .mapToDouble(d -> Math.abs(d.meanProbability() - d.refusalRate()))
                .average()
                .orElseThrow();
    }

    /** Ten equal parts, the least risky first. */
    List<Decile> deciles() {
        List<Decile> deciles = new ArrayList<>();
        for (int part = 0; part < 10; part++) {
            int from = byRisk.length * part / 10;
            int to = byRisk.length * (part + 1) / 10;
            double promised = 0;
            int hits = 0;
            for (int i = from; i < to; i++) {
                promised += probabilities[byRisk[i]];
                hits += refused[byRisk[i]] ? 1 : 0;
            }
            deciles.add(new Decile(to - from, promised / (to - from), hits / (double) (to - from)));
        }
        return deciles;
    }

    /** How the riskiest share of orders compares with all orders. */
    Lift lift(double share) {
        int count = (int) Math.round(byRisk.length * share);
        long hits = IntStream.range(byRisk.length - count, byRisk.length)
                .filter(i -> refused[byRisk[i]])
                .count();
        long all = IntStream.range(0, refused.length).filter(i -> refused[i]).count();
        double precision = hits / (double) count;
        return new Lift(share, precision, precision / refusalRate(), hits / (double) all);
    }

    private static double square(double value) {
        return value * value;
    }

    record Decile(int orders, double meanProbability, double refusalRate) {}

    /**
     * @param refusalRate among the riskiest share
     * @param lift that rate by the rate of all orders
     * @param caught share of all refusals that lie in it
     */
    record Lift(double share, double refusalRate, double lift, double caught) {}
}

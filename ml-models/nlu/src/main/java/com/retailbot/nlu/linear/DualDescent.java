package com.retailbot.nlu.linear;

import java.util.Arrays;
import java.util.Random;

/** The state of the descent for a block of neighbouring classes. */
final class DualDescent {

    /** The largest violation of optimality that is left standing. */
    private static final float TOLERANCE = 0.1f;

    /** An example out of reach of all separators is skipped for at most so many passes. */
    private static final int LONGEST_REST = 7;

    private final TrainingSet set;
    private final int first;
    private final int width;
    private final float[] weights;
    private final float[] bias;
    private final float[] alpha;
    private final float[] curvature;
    private final int[] active;

    DualDescent(TrainingSet set, int first, int width) {
        this.set = set;
        this.first = first;
        this.width = width;
        weights = new float[set.features() * width];
        bias = new float[width];
        alpha = new float[set.size() * width];
        active = new int[set.size()];
        Arrays.setAll(active, i -> i);
        curvature = new float[set.size()];
        for (int i = 0; i < curvature.length; i++) {
            float squares = 1;
            for (float value : set.vectors().get(i).value()) {
                squares += value * value;
            }
            curvature[i] = squares + diagonal(i);
        }
    }

    private DualDescent(DualDescent from, int[] active) {
        set = from.set;
        first = from.first;
        width = from.width;
        weights = from.weights.clone();
        bias = from.bias.clone();
        alpha = from.alpha.clone();
        curvature = from.curvature;
        this.active = active;
    }

    private float diagonal(int example) {
        return 0.5f / set.costs()[example];
    }

    /** A copy that has forgotten the examples of one fold. */
    DualDescent without(int[] fold, int held) {
        int[] kept = Arrays.stream(active).filter(i -> fold[i] != held).toArray();
        DualDescent rest = new DualDescent(this, kept);
        float[] change = new float[width];
        for (int i = 0; i < fold.length; i++) {
            if (fold[i] == held) {
                for (int c = 0; c < width; c++) {
                    change[c] = -sign(i, c) * alpha[i * width + c];
                }
                rest.add(set.vectors().get(i), change);
            }
        }
        return rest;
    }

    /**
     * Goes through the examples at most so often, in an order of its own each time. Examples that all separators keep at a
     * distance are looked at less and less often, and once more at the end.
     */
    void descend(int passes, long seed) {
        Random random = new Random(seed);
        int[] order = active.clone();
        float[] gradient = new float[width];
        int[] due = new int[set.size()];
        int[] rest = new int[set.size()];
        boolean everything = false;
        for (int pass = 0; pass < passes; pass++) {
            shuffle(order, random);
            float worst = 0;
            boolean skipped = false;
            for (int example : order) {
                if (!everything && due[example] > pass) {
                    skipped = true;
                    continue;
                }
                float violation = step(example, gradient);
                worst = Math.max(worst, violation);
                rest[example] = violation > 0 ? 0 : Math.min(LONGEST_REST, 2 * rest[example] + 1);
                due[example] = pass + 1 + rest[example];
            }
            if (worst < TOLERANCE && !skipped) {
                return;
            }
            everything = worst < TOLERANCE;
        }
    }

    private float step(int example, float[] scores) {
        SparseVector vector = set.vectors().get(example);
        System.arraycopy(bias, 0, scores, 0, width);
        addScores(vector, scores);
        float diagonal = diagonal(example);
        float curve = curvature[example];
        float worst = 0;
        boolean changes = false;
        for (int c = 0; c < width; c++) {
            int at = example * width + c;
            float sign = sign(example, c);
            float gradient = sign * scores[c] - 1 + alpha[at] * diagonal;
            float projected = alpha[at] > 0 ? gradient : Math.min(gradient, 0);
            float before = alpha[at];
            if (projected != 0) {
                worst = Math.max(worst, Math.abs(projected));
                alpha[at] = Math.max(before - gradient / curve, 0);
                changes = true;
            }
            scores[c] = (alpha[at] - before) * sign;
        }
        if (changes) {
            add(vector, scores);
        }
        return worst;
    }

    private float sign(int example, int c) {
        return set.labels()[example] == first + c ? 1 : -1;
    }

    private void addScores(SparseVector vector, float[] scores) {
        int[] index = vector.index();
        for (int i = 0; i < index.length; i++) {
            int row = index[i] * width;
            float value = vector.value()[i];
            for (int c = 0; c < width; c++) {
                scores[c] += value * weights[row + c];
            }
        }
    }

    private void add(SparseVector vector, float[] change) {
        for (int c = 0; c < width; c++) {
            bias[c] += change[c];
        }
        int[] index = vector.index();
        for (int i = 0; i < index.length; i++) {
            int row = index[i] * width;
            float value = vector.value()[i];
            for (int c = 0; c < width; c++) {
                weights[row + c] += value * change[c];
            }
        }
    }

    /** Writes the scores of an example for the classes of this block. */
    void score(int example, float[] scores) {
        float[] block = bias.clone();
        addScores(set.vectors().get(example), block);
        System.arraycopy(block, 0, scores, first, width);
    }

    /** Writes the block into the weights of all classes. */
    void copyTo(float[] allWeights, float[] allBias) {
        for (int row = 0; row < set.features(); row++) {
            System.arraycopy(weights, row * width, allWeights, row * set.classes() + first, width);
        }
        System.arraycopy(bias, 0, allBias, first, width);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}

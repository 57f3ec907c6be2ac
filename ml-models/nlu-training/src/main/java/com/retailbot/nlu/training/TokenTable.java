package com.retailbot.nlu.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The rows of the hashed token features, trained outside the tensor engine: a batch touches a few thousand of tens of thousands
 * of rows, so only those are summed and moved (Adam with moments by row; Kingma and Ba, 2015, in its lazy form).
 */
final class TokenTable {

    private static final float FIRST_DECAY = 0.9f;
    private static final float SECOND_DECAY = 0.999f;
    private static final float TINY = 1e-8f;

    private final float[] values;
    private final int width;
    private final float[] first;
    private final float[] second;
    private int steps;

    /** A table over {@code values}, row by row, which it changes in place. */
    TokenTable(float[] values, int width) {
        this.values = values;
        this.width = width;
        this.first = new float[values.length];
        this.second = new float[values.length];
    }

    /** A token as weighted rows of the table. */
    record Token(int[] rows, float[] weights) {

        /** Dropping features at random keeps the encoder from leaning on the word itself, which an unseen message lacks. */
        static Token of(int[] rows, float drop, Random random) {
            float[] weights = new float[rows.length];
            float each = (float) (1 / Math.sqrt(rows.length));
            for (int i = 0; i < rows.length; i++) {
                boolean dropped = drop > 0 && random.nextFloat() < drop;
                weights[i] = dropped ? 0 : each / (1 - drop);
            }
            return new Token(rows, weights);
        }
    }

    /** Vectors [tokens, width], ready to collect a gradient. */
    NDArray vectors(List<Token> tokens, NDManager manager) {
        float[] sums = new float[tokens.size() * width];
        for (int t = 0; t < tokens.size(); t++) {
            Token token = tokens.get(t);
            for (int i = 0; i < token.rows().length; i++) {
                int from = token.rows()[i] * width;
                float weight = token.weights()[i];
                for (int d = 0; d < width; d++) {
                    sums[t * width + d] += weight * values[from + d];
                }
            }
        }
        NDArray vectors = manager.create(sums, new Shape(tokens.size(), width));
        vectors.setRequiresGradient(true);
        return vectors;
    }

    /** One step against the gradient of {@link #vectors}. */
    void learn(List<Token> tokens, float[] gradient, float rate) {
        Map<Integer, float[]> byRow = new HashMap<>();
        for (int t = 0; t < tokens.size(); t++) {
            Token token = tokens.get(t);
            for (int i = 0; i < token.rows().length; i++) {
                float weight = token.weights()[i];
                if (weight != 0) {
                    float[] sum = byRow.computeIfAbsent(token.rows()[i], row -> new float[width]);
                    for (int d = 0; d < width; d++) {
                        sum[d] += weight * gradient[t * width + d];
                    }
                }
            }
        }
        steps++;
        float firstScale = (float) (1 / (1 - Math.pow(FIRST_DECAY, steps)));
        float secondScale = (float) (1 / (1 - Math.pow(SECOND_DECAY, steps)));
        byRow.forEach((row, sum) -> move(row * width, sum, rate, firstScale, secondScale));
    }

    private void move(int from, float[] gradient, float rate, float firstScale, float secondScale) {
        for (int d = 0; d < width; d++) {
            int at = from + d;
            first[at] = FIRST_DECAY * first[at] + (1 - FIRST_DECAY) * gradient[d];
            second[at] = SECOND_DECAY * second[at] + (1 - SECOND_DECAY) * gradient[d] * gradient[d];
            values[at] -= (float) (rate * first[at] * firstScale / (Math.sqrt(second[at] * secondScale) + TINY));
        }
    }
}

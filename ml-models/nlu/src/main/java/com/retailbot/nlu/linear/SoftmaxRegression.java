package com.retailbot.nlu.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Multinomial logistic regression, trained by stochastic gradient descent on sparse vectors. Immutable once trained; reproducible by its seed. */
public final class SoftmaxRegression {

    /**
     * How to train.
     *
     * @param rate first step, which falls to zero linearly
     * @param shrinkage weight decay by example, relative to the step
     * @param smoothing share of the target spread over all classes
     */
    public record Options(int epochs, float rate, float shrinkage, float smoothing, long seed) {}

    private final int classes;
    private final float[] weights;
    private final float[] bias;

    private SoftmaxRegression(float[] weights, float[] bias) {
        this.classes = bias.length;
        this.weights = weights;
        this.bias = bias;
    }

    /** A model from what {@link #weights()} and {@link #bias()} gave. */
    public static SoftmaxRegression of(float[] weights, float[] bias) {
        return new SoftmaxRegression(weights.clone(), bias.clone());
    }

    public int classes() {
        return classes;
    }

    /** Weights by feature, one row of {@link #classes()} values each. */
    public float[] weights() {
        return weights.clone();
    }

    public float[] bias() {
        return bias.clone();
    }

    public float[] logits(SparseVector vector) {
        float[] logits = bias.clone();
        for (int i = 0; i < vector.index().length; i++) {
            int row = vector.index()[i] * classes;
            float value = vector.value()[i];
            for (int c = 0; c < classes; c++) {
                logits[c] += value * weights[row + c];
            }
        }
        return logits;
    }

    public static SoftmaxRegression train(
            List<SparseVector> vectors, int[] labels, int dimensions, int classes, Options options) {
        SoftmaxRegression model = new SoftmaxRegression(new float[dimensions * classes], new float[classes]);
        int[] order = new int[labels.length];
        Arrays.setAll(order, i -> i);
        Random random = new Random(options.seed());
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            shuffle(order, random);
            float rate = options.rate() * (options.epochs() - epoch) / options.epochs();
            for (int example : order) {
                model.step(vectors.get(example), labels[example], rate, options);
            }
        }
        return model;
    }

    private void step(SparseVector vector, int label, float rate, Options options) {
        float[] gradient = Softmax.of(logits(vector), 1);
        for (int c = 0; c < classes; c++) {
            gradient[c] -= options.smoothing() / classes + (c == label ? 1 - options.smoothing() : 0);
            bias[c] -= 0.1f * rate * gradient[c];
        }
        for (int i = 0; i < vector.index().length; i++) {
            int row = vector.index()[i] * classes;
            float value = vector.value()[i];
            for (int c = 0; c < classes; c++) {
                weights[row + c] -= rate * (gradient[c] * value + options.shrinkage() * weights[row + c]);
            }
        }
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

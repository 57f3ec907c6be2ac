package com.retailbot.nlu.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Named parameters of the encoder in plain arrays, row by row. */
final class Weights {

    /** The table of token features. */
    static final String TOKENS = "tokens";

    record Matrix(float[] values, int rows, int columns) {}

    private final Map<String, Matrix> byName = new LinkedHashMap<>();

    static Weights initial(EncoderShape shape, Random random) {
        Weights weights = new Weights();
        int d = shape.width();
        weights.normal(TOKENS, shape.tokenRows(), d, 0.1, random);
        weights.normal("position", shape.maxTokens(), d, 0.02, random);
        weights.norm("norm0", d);
        for (String side : new String[] {"left", "centre", "right"}) {
            weights.dense("mix." + side, d, d, random);
        }
        weights.constant("mix.bias", d, 0);
        weights.norm("mix.norm", d);
        for (int layer = 0; layer < shape.layers(); layer++) {
            weights.layer("layer" + layer + ".", d, shape.inner(), random);
        }
        weights.denseWithBias("pool", 2 * d, d, random);
        weights.denseWithBias("intent", d, shape.intents(), random);
        weights.denseWithBias("language", 2 * d, shape.languages(), random);
        weights.denseWithBias("tag", d, shape.tags(), random);
        return weights;
    }

    /** The same values in arrays of their own. */
    Weights copy() {
        Weights copy = new Weights();
        byName.forEach((name, matrix) ->
                copy.byName.put(name, new Matrix(matrix.values().clone(), matrix.rows(), matrix.columns())));
        return copy;
    }

    private void layer(String name, int d, int inner, Random random) {
        for (String part : new String[] {"query", "key", "value", "out"}) {
            denseWithBias(name + part, d, d, random);
        }
        norm(name + "norm1", d);
        denseWithBias(name + "up", d, inner, random);
        denseWithBias(name + "down", inner, d, random);
        norm(name + "norm2", d);
    }

    private void denseWithBias(String name, int in, int out, Random random) {
        dense(name + ".weight", in, out, random);
        constant(name + ".bias", out, 0);
    }

    private void dense(String name, int in, int out, Random random) {
        normal(name, in, out, Math.sqrt(2.0 / (in + out)), random);
    }

    private void norm(String name, int size) {
        constant(name + ".gain", size, 1);
        constant(name + ".shift", size, 0);
    }

    private void normal(String name, int rows, int columns, double deviation, Random random) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        byName.put(name, new Matrix(values, rows, columns));
    }

    private void constant(String name, int size, float value) {
        float[] values = new float[size];
        java.util.Arrays.fill(values, value);
        byName.put(name, new Matrix(values, 1, size));
    }

    void put(String name, float[] values) {
        Matrix before = get(name);
        byName.put(name, new Matrix(values, before.rows(), before.columns()));
    }

    Matrix get(String name) {
        Matrix matrix = byName.get(name);
        if (matrix == null) {
            throw new IllegalArgumentException("No parameter " + name);
        }
        return matrix;
    }

    Iterable<String> names() {
        return byName.keySet();
    }
}

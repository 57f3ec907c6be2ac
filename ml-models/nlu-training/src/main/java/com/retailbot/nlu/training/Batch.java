package com.retailbot.nlu.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Messages side by side. Equal tokens are embedded once: {@code features} and {@code featureWeights} describe the distinct
 * tokens, {@code tokens} points to them, with 0 for padding.
 */
record Batch(
        int size,
        int length,
        NDArray features,
        NDArray featureWeights,
        NDArray tokens,
        NDArray mask,
        NDArray intents,
        NDArray languages,
        NDArray tags) {

    private static final int MOST_FEATURES = 48;

    static Batch of(
            List<Prepared> examples,
            EncoderShape shape,
            float smoothing,
            float featureDrop,
            Random random,
            NDManager manager) {
        int size = examples.size();
        int length =
                Math.max(1, examples.stream().mapToInt(Prepared::length).max().orElse(1));
        List<int[]> distinct = new ArrayList<>(List.of(new int[0]));
        Map<List<Integer>, Integer> positions = new HashMap<>();
        long[] tokens = new long[size * length];
        float[] mask = new float[size * length];
        float[] tags = new float[size * length * shape.tags()];
        float[] intents = new float[size * shape.intents()];
        float[] languages = new float[size * shape.languages()];
        Arrays.fill(intents, smoothing / shape.intents());
        for (int b = 0; b < size; b++) {
            Prepared example = examples.get(b);
            for (int t = 0; t < example.length(); t++) {
                int[] features = example.message().tokenFeatures().get(t);
                List<Integer> key = Arrays.stream(features).boxed().toList();
                int position = positions.computeIfAbsent(key, k -> {
                    distinct.add(features);
                    return distinct.size() - 1;
                });
                tokens[b * length + t] = position;
                mask[b * length + t] = 1;
                tags[(b * length + t) * shape.tags() + example.tags()[t]] = 1;
            }
            intents[b * shape.intents() + example.intent()] += 1 - smoothing;
            languages[b * shape.languages() + example.language()] = Labels.ALL.weightOfLanguage(example.language());
        }
        int rows = distinct.size();
        long[] features = new long[rows * MOST_FEATURES];
        float[] weights = new float[rows * MOST_FEATURES];
        fill(distinct, features, weights, featureDrop, random);
        return new Batch(
                size,
                length,
                manager.create(features, new Shape(rows, MOST_FEATURES)),
                manager.create(weights, new Shape(rows, MOST_FEATURES, 1)),
                manager.create(tokens, new Shape(size, length)),
                manager.create(mask, new Shape(size, length)),
                manager.create(intents, new Shape(size, shape.intents())),
                manager.create(languages, new Shape(size, shape.languages())),
                manager.create(tags, new Shape(size, length, shape.tags())));
    }

    // Dropping features at random keeps the encoder from leaning on the word itself, which an unseen message lacks.
    private static void fill(List<int[]> distinct, long[] features, float[] weights, float featureDrop, Random random) {
        for (int row = 1; row < distinct.size(); row++) {
            int[] all = distinct.get(row);
            float each = (float) (1 / Math.sqrt(all.length));
            for (int i = 0; i < all.length; i++) {
                features[row * MOST_FEATURES + i] = all[i];
                boolean dropped = featureDrop > 0 && random.nextFloat() < featureDrop;
                weights[row * MOST_FEATURES + i] = dropped ? 0 : each / (1 - featureDrop);
            }
        }
    }
}

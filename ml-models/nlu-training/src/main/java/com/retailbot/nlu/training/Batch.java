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
 * Messages side by side. Equal tokens are embedded once: {@code tokens} points to {@code distinct}, with 0 for padding, which has
 * no features.
 */
record Batch(
        int size,
        int length,
        List<TokenTable.Token> distinct,
        NDArray tokens,
        NDArray mask,
        NDArray intents,
        NDArray languages,
        NDArray tags) {

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
        List<TokenTable.Token> distinct = new ArrayList<>(List.of(TokenTable.Token.of(new int[0], 0, random)));
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
                    distinct.add(TokenTable.Token.of(features, featureDrop, random));
                    return distinct.size() - 1;
                });
                tokens[b * length + t] = position;
                mask[b * length + t] = 1;
                // Nothing is looked up in what the shop cannot answer, so such messages carry no annotation to learn
                // from.
                boolean annotated = example.intent() != Labels.ALL.outOfScope();
                tags[(b * length + t) * shape.tags() + example.tags()[t]] = annotated ? 1 : 0;
            }
            intents[b * shape.intents() + example.intent()] += 1 - smoothing;
            languages[b * shape.languages() + example.language()] = Labels.ALL.weightOfLanguage(example.language());
        }
        return new Batch(
                size,
                length,
                distinct,
                manager.create(tokens, new Shape(size, length)),
                manager.create(mask, new Shape(size, length)),
                manager.create(intents, new Shape(size, shape.intents())),
                manager.create(languages, new Shape(size, shape.languages())),
                manager.create(tags, new Shape(size, length, shape.tags())));
    }
}

package com.retailbot.nlu.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;

/** What the encoder is punished for. */
final class Losses {

    private static final float TAGS = 0.7f;
    private static final float LANGUAGE = 0.3f;
    private static final float CONTRAST_TEMPERATURE = 0.1f;

    private Losses() {}

    /** Intent, tag and language errors, and parallel messages (second half of the batch) that stand apart. */
    static NDArray joint(EncoderGraph.Output output, Batch batch, int[] groups, float contrast) {
        NDArray intent = times(crossEntropy(output.intents(), batch.intents()), 1.0 / batch.size());
        NDArray tokens = batch.mask().sum();
        NDArray tags = times(crossEntropy(output.tags(), batch.tags()).div(tokens), TAGS);
        NDArray language = times(crossEntropy(output.languages(), batch.languages()), LANGUAGE / batch.size());
        NDArray loss = intent.add(tags).add(language);
        return contrast > 0 ? loss.add(times(contrast(output.embedding(), groups), contrast)) : loss;
    }

    // Padding tokens have no target, so they add nothing.
    private static NDArray crossEntropy(NDArray logits, NDArray targets) {
        return logits.logSoftmax(-1).mul(targets).sum().neg();
    }

    private static NDArray contrast(NDArray embeddings, int[] groups) {
        int pairs = groups.length / 2;
        NDArray first = embeddings.get(new NDIndex("0:" + pairs));
        NDArray second = embeddings.get(new NDIndex(pairs + ":" + 2 * pairs));
        NDArray similarity = times(first.matMul(second.transpose()), 1 / CONTRAST_TEMPERATURE);
        float[] targets = new float[pairs * pairs];
        for (int i = 0; i < pairs; i++) {
            int same = 0;
            for (int j = 0; j < pairs; j++) {
                same += groups[i] == groups[pairs + j] ? 1 : 0;
            }
            for (int j = 0; j < pairs; j++) {
                targets[i * pairs + j] = groups[i] == groups[pairs + j] ? 1f / same : 0;
            }
        }
        NDArray target = embeddings.getManager().create(targets, new Shape(pairs, pairs));
        return times(crossEntropy(similarity, target), 1.0 / pairs);
    }

    private static NDArray times(NDArray array, double factor) {
        return array.mul(Numbers.beside(array, factor));
    }
}

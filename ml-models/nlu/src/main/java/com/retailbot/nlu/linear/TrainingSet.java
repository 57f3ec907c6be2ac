package com.retailbot.nlu.linear;

import java.util.List;

/**
 * Labelled vectors.
 *
 * @param labels class of each vector, 0 to {@code classes - 1}
 * @param costs what a margin error at each vector costs; the larger, the closer it is followed
 * @param features exclusive bound of the vectors' indexes
 */
public record TrainingSet(List<SparseVector> vectors, int[] labels, float[] costs, int features, int classes) {

    public int size() {
        return labels.length;
    }
}

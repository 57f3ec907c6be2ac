package com.retailbot.nlu.linear;

import java.util.List;

/** Non-zero coordinates of a vector. */
public record SparseVector(int[] index, float[] value) {

    /** Joins sets of features; each set has length {@code lengths[i]}, whatever its size, so that small sets are heard. */
    public static SparseVector ofBlocks(List<int[]> blocks, float[] lengths) {
        int size = blocks.stream().mapToInt(block -> block.length).sum();
        int[] index = new int[size];
        float[] value = new float[size];
        int at = 0;
        for (int b = 0; b < blocks.size(); b++) {
            int[] block = blocks.get(b);
            float each = (float) (lengths[b] / Math.sqrt(Math.max(1, block.length)));
            for (int feature : block) {
                index[at] = feature;
                value[at++] = each;
            }
        }
        return new SparseVector(index, value);
    }
}

package com.retailbot.nlu.features;

import java.util.Arrays;

/** Collects distinct feature rows. Row 0 is padding and never used. */
final class FeatureSet {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private final int rows;
    private final int limit;
    private int[] features = new int[32];
    private int size;

    FeatureSet(int rows, int limit) {
        this.rows = rows;
        this.limit = limit;
    }

    void add(char kind, CharSequence text) {
        add(kind, text, 0, text.length());
    }

    void add(char kind, CharSequence text, int from, int to) {
        int hash = (FNV_OFFSET ^ kind) * FNV_PRIME;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        addHash(hash);
    }

    void addAll(int[] hashes) {
        for (int hash : hashes) {
            addHash(hash);
        }
    }

    private void addHash(int hash) {
        if (size >= limit) {
            return;
        }
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        features[size++] = 1 + Math.floorMod(mix(hash), rows - 1);
    }

    // The low bits of FNV alone are weak for short strings.
    private static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** The rows in ascending order, each once. */
    int[] distinct() {
        Arrays.sort(features, 0, size);
        int[] distinct = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || features[i] != features[i - 1]) {
                distinct[count++] = features[i];
            }
        }
        return Arrays.copyOf(distinct, count);
    }
}

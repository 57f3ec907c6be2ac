package com.retailbot.nlu.features;

import java.util.Arrays;

/** Hashed features of one kind in a text, with how often each occurs. Grows by {@link #add}. */
public final class HashedFeatures {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;
    /** What is longer than this many features is no message: the rest does not count. */
    private static final int LIMIT = 4_000;

    private final int salt;
    private int[] hashes = new int[64];
    private int size;

    /** Features of different kinds never share a hash but by chance. */
    public HashedFeatures(char kind) {
        salt = (FNV_OFFSET ^ kind) * FNV_PRIME;
    }

    public void add(CharSequence text) {
        add(text, 0, text.length());
    }

    public void add(CharSequence text, int from, int to) {
        if (size == LIMIT) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int hash = salt;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hashes[size++] = mixed(hash);
    }

    public void addPair(String left, String right) {
        add(left + ' ' + right);
    }

    // FNV alone is weak for short strings.
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** The hashes in ascending order, repetitions beside each other. */
    public int[] sorted() {
        int[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        return sorted;
    }
}

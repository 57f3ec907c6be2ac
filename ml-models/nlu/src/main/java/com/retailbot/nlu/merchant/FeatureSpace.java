package com.retailbot.nlu.merchant;

import com.retailbot.nlu.linear.SparseVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The features that the examples have, weighted by how rare they are among them (TF-IDF with logarithmic counts); behind them the
 * encoder's embedding.
 */
final class FeatureSpace {

    /** How loud the embedding speaks beside the words. */
    static final float EMBEDDING_LENGTH = 0.6f;

    private final int[] known;
    private final float[] rarity;
    private final int[] rows;
    private final int embeddingSize;

    private FeatureSpace(int[] known, float[] rarity, int embeddingSize) {
        this.known = known;
        this.rarity = rarity;
        this.rows = rows(rarity);
        this.embeddingSize = embeddingSize;
    }

    /** Keeps the features of at least {@code leastTexts} texts. */
    static FeatureSpace learn(List<List<int[]>> texts, int leastTexts, int embeddingSize) {
        int total = 0;
        for (List<int[]> text : texts) {
            for (int[] kind : text) {
                total += kind.length;
            }
        }
        int[] all = new int[total];
        int size = 0;
        for (List<int[]> text : texts) {
            for (int[] kind : text) {
                for (int i = 0; i < kind.length; i++) {
                    if (i == 0 || kind[i] != kind[i - 1]) {
                        all[size++] = kind[i];
                    }
                }
            }
        }
        Arrays.sort(all, 0, size);
        int[] known = new int[size];
        float[] rarity = new float[size];
        int kept = 0;
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && all[to] == all[from]) {
                to++;
            }
            if (to - from >= leastTexts) {
                known[kept] = all[from];
                rarity[kept++] = (float) (Math.log((1.0 + texts.size()) / (1.0 + to - from)) + 1);
            }
            from = to;
        }
        return new FeatureSpace(Arrays.copyOf(known, kept), Arrays.copyOf(rarity, kept), embeddingSize);
    }

    // Frequent features get neighbouring rows, which keeps their weights in the processor's cache.
    private static int[] rows(float[] rarity) {
        long[] order = new long[rarity.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) Float.floatToIntBits(rarity[i]) << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        int[] rows = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            rows[(int) order[row]] = row;
        }
        return rows;
    }

    int size() {
        return known.length + embeddingSize;
    }

    SparseVector vector(List<int[]> kinds, float[] embedding) {
        int longest = embedding.length;
        for (int[] kind : kinds) {
            longest += kind.length;
        }
        int[] index = new int[longest];
        float[] value = new float[longest];
        int size = 0;
        for (int k = 0; k < kinds.size(); k++) {
            int from = size;
            size = weigh(kinds.get(k), index, value, size);
            scale(value, from, size, TextFeatures.LENGTHS[k]);
        }
        for (int i = 0; i < embedding.length; i++) {
            index[size] = known.length + i;
            value[size++] = embedding[i] * EMBEDDING_LENGTH;
        }
        return new SparseVector(Arrays.copyOf(index, size), Arrays.copyOf(value, size));
    }

    private int weigh(int[] hashes, int[] index, float[] value, int start) {
        int size = start;
        for (int from = 0; from < hashes.length; ) {
            int to = from;
            while (to < hashes.length && hashes[to] == hashes[from]) {
                to++;
            }
            int at = Arrays.binarySearch(known, hashes[from]);
            if (at >= 0) {
                index[size] = rows[at];
                value[size++] = (float) (1 + Math.log(to - from)) * rarity[at];
            }
            from = to;
        }
        return size;
    }

    private static void scale(float[] value, int from, int to, float length) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += value[i] * value[i];
        }
        float factor = squares == 0 ? 0 : (float) (length / Math.sqrt(squares));
        for (int i = from; i < to; i++) {
            value[i] *= factor;
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(embeddingSize);
        out.writeInt(known.length);
        for (int i = 0; i < known.length; i++) {
            out.writeInt(known[i]);
            out.writeFloat(rarity[i]);
        }
    }

    static FeatureSpace read(DataInputStream in) throws IOException {
        int embeddingSize = in.readInt();
        int[] known = new int[in.readInt()];
        float[] rarity = new float[known.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = in.readInt();
            rarity[i] = in.readFloat();
        }
        return new FeatureSpace(known, rarity, embeddingSize);
    }
}

package com.retailbot.nlu.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear separator for each class, its score being the signed distance in margins: above 1 the class fits, below -1 it does not.
 * Weights are kept as bytes with a scale by feature, a quarter of the memory of floats. Immutable once filled.
 */
public final class OneVersusRest {

    private static final int LARGEST_BYTE = 127;

    private final int classes;
    private final byte[] weights;
    private final float[] scales;
    private final float[] bias;

    private OneVersusRest(int classes, byte[] weights, float[] scales, float[] bias) {
        this.classes = classes;
        this.weights = weights;
        this.scales = scales;
        this.bias = bias;
    }

    /** Rounds {@code weights}, one row of {@code bias.length} values for each feature. */
    static OneVersusRest of(float[] weights, float[] bias) {
        int classes = bias.length;
        float[] scales = new float[weights.length / classes];
        byte[] rounded = new byte[weights.length];
        for (int row = 0; row < scales.length; row++) {
            float largest = 0;
            for (int c = 0; c < classes; c++) {
                largest = Math.max(largest, Math.abs(weights[row * classes + c]));
            }
            scales[row] = largest / LARGEST_BYTE;
            for (int c = 0; c < classes && largest > 0; c++) {
                rounded[row * classes + c] = (byte) Math.round(weights[row * classes + c] / scales[row]);
            }
        }
        return new OneVersusRest(classes, rounded, scales, bias.clone());
    }

    public int classes() {
        return classes;
    }

    public int features() {
        return scales.length;
    }

    /** The margin of each class. */
    public float[] scores(SparseVector vector) {
        float[] scores = bias.clone();
        for (int i = 0; i < vector.index().length; i++) {
            int feature = vector.index()[i];
            int row = feature * classes;
            float value = vector.value()[i] * scales[feature];
            for (int c = 0; c < classes; c++) {
                scores[c] += value * weights[row + c];
            }
        }
        return scores;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt(scales.length);
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        for (float value : bias) {
            out.writeFloat(value);
        }
        out.write(weights);
    }

    /** Reads what {@link #write} wrote; fails when the sizes are impossible. */
    public static OneVersusRest read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        float[] scales = new float[in.readInt()];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = in.readFloat();
        }
        float[] bias = new float[classes];
        for (int i = 0; i < classes; i++) {
            bias[i] = in.readFloat();
        }
        byte[] weights = new byte[Math.multiplyExact(classes, scales.length)];
        in.readFully(weights);
        return new OneVersusRest(classes, weights, scales, bias);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneVersusRest that
                && classes == that.classes
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(scales, that.scales)
                && Arrays.equals(bias, that.bias);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bias);
    }
}

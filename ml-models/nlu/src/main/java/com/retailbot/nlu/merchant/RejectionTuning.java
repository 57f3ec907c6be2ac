package com.retailbot.nlu.merchant;

import com.retailbot.nlu.linear.Softmax;
import com.retailbot.nlu.merchant.Rejection.Reading;
import java.util.Arrays;

/** Chooses temperature and threshold on cross-validated margins. */
final class RejectionTuning {

    /** Share of the rightly answered messages that caution may cost when there are examples of what to reject. */
    private static final double COST = 0.01;
    /** The same share when nothing shows what to reject. */
    private static final double COST_UNSEEN = 0.004;
    /** The share of the outsiders that are rejected counts this much of the share of the messages that are answered rightly. */
    private static final double WORTH_OF_REJECTION = 0.1;

    private RejectionTuning() {}

    /** {@code expected} are labels; {@code outside} tells which labels are out of scope. */
    static Rejection of(float[][] margins, int[] expected, boolean[] outside) {
        int size = expected.length;
        float[] right = new float[size];
        float[] outsiders = new float[size];
        int answered = 0;
        int foreign = 0;
        int inside = 0;
        for (int i = 0; i < size; i++) {
            Reading reading = Rejection.read(margins[i], outside);
            if (outside[expected[i]]) {
                outsiders[foreign++] = reading.evidence();
            } else {
                inside++;
                if (reading.label() == expected[i]) {
                    right[answered++] = reading.evidence();
                }
            }
        }
        float[] ofRight = Arrays.copyOf(right, answered);
        float[] ofOutsiders = Arrays.copyOf(outsiders, foreign);
        Arrays.sort(ofRight);
        Arrays.sort(ofOutsiders);
        return new Rejection(temperature(margins, expected), threshold(ofRight, ofOutsiders, inside));
    }

    private static float threshold(float[] right, float[] outsiders, int inside) {
        if (right.length == 0) {
            return Float.NEGATIVE_INFINITY;
        }
        if (outsiders.length == 0) {
            return right[(int) (right.length * COST_UNSEEN)];
        }
        float best = Float.NEGATIVE_INFINITY;
        double highest = 0;
        for (int lost = 0; lost <= right.length * COST && lost < right.length; lost++) {
            int rejected = below(outsiders, right[lost]);
            double worth = WORTH_OF_REJECTION * rejected / outsiders.length - lost / (double) inside;
            if (worth > highest) {
                highest = worth;
                best = right[lost];
            }
        }
        return best;
    }

    private static int below(float[] sorted, float limit) {
        int at = Arrays.binarySearch(sorted, limit);
        return at < 0 ? -at - 1 : at;
    }

    private static float temperature(float[][] margins, int[] expected) {
        float best = 1;
        double lowest = Double.MAX_VALUE;
        // A few examples that are all right would have any confidence: no lower than this.
        for (float temperature = 0.12f; temperature <= 1.5; temperature *= 1.25f) {
            double surprise = 0;
            for (int i = 0; i < expected.length; i++) {
                surprise -= Math.log(Softmax.of(margins[i], temperature)[expected[i]] + 1e-9);
            }
            if (surprise < lowest) {
                lowest = surprise;
                best = temperature;
            }
        }
        return best;
    }
}

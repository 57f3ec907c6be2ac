package com.retailbot.nlu.merchant;

import com.retailbot.nlu.evaluation.Outcome;
import com.retailbot.nlu.linear.Softmax;
import com.retailbot.nlu.merchant.MerchantModel.Rejection;
import java.util.Arrays;
import java.util.List;

/** Chooses temperature and threshold on cross-validated scores. */
final class RejectionTuning {

    /** Without examples of what to reject, this share of the right answers may be lost to caution. */
    private static final double LOST_TO_CAUTION = 0.02;
    /** A message rejected rightly counts this much of one answered rightly. */
    private static final double WORTH_OF_REJECTION = 0.25;

    private RejectionTuning() {}

    static Rejection of(float[][] scores, int[] expected, List<String> labels) {
        float temperature = temperature(scores, expected);
        boolean[] outside = new boolean[expected.length];
        boolean[] right = new boolean[expected.length];
        float[] confidence = new float[expected.length];
        int outsiders = 0;
        for (int i = 0; i < expected.length; i++) {
            float[] probabilities = Softmax.of(scores[i], temperature);
            int best = Softmax.argmax(probabilities);
            outside[i] = Outcome.isOutOfScope(labels.get(expected[i]));
            outsiders += outside[i] ? 1 : 0;
            right[i] = best == expected[i];
            confidence[i] = Outcome.isOutOfScope(labels.get(best)) ? 0 : probabilities[best];
        }
        float threshold = outsiders > 0 ? best(outside, right, confidence, outsiders) : cautious(right, confidence);
        return new Rejection(temperature, threshold);
    }

    private static float temperature(float[][] scores, int[] expected) {
        float best = 1;
        double lowest = Double.MAX_VALUE;
        for (float temperature = 0.1f; temperature <= 2; temperature *= 1.2f) {
            double surprise = 0;
            for (int i = 0; i < expected.length; i++) {
                surprise -= Math.log(Softmax.of(scores[i], temperature)[expected[i]] + 1e-9);
            }
            if (surprise < lowest) {
                lowest = surprise;
                best = temperature;
            }
        }
        return best;
    }

    private static float best(boolean[] outside, boolean[] right, float[] confidence, int outsiders) {
        float best = 0;
        double highest = -1;
        for (float threshold = 0; threshold < 0.95f; threshold += 0.01f) {
            int answered = 0;
            int rejected = 0;
            for (int i = 0; i < right.length; i++) {
                answered += !outside[i] && right[i] && confidence[i] >= threshold ? 1 : 0;
                rejected += outside[i] && confidence[i] < threshold ? 1 : 0;
            }
            int inside = Math.max(1, right.length - outsiders);
            double worth = answered / (double) inside + WORTH_OF_REJECTION * rejected / outsiders;
            if (worth > highest) {
                highest = worth;
                best = threshold;
            }
        }
        return best;
    }

    private static float cautious(boolean[] right, float[] confidence) {
        float[] ofRight = new float[right.length];
        int count = 0;
        for (int i = 0; i < right.length; i++) {
            if (right[i]) {
                ofRight[count++] = confidence[i];
            }
        }
        Arrays.sort(ofRight, 0, count);
        return count == 0 ? 0 : ofRight[(int) (count * LOST_TO_CAUTION)];
    }
}

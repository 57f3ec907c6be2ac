package com.retailbot.nlu.merchant;

import com.retailbot.nlu.evaluation.Outcome;
import com.retailbot.nlu.linear.Softmax;
import java.util.List;

/**
 * Reads margins: which label fits best, how sure that is, and whether any fits at all.
 *
 * @param temperature divides the margins, so that a confidence is a frequency
 * @param threshold below this evidence a message is out of scope
 */
record Rejection(float temperature, float threshold) {

    /** How much the margin of the out-of-scope examples counts against the margin of the best intent. */
    private static final float WEIGHT_OF_OUTSIDERS = 0.5f;

    /**
     * Margins of one message, read.
     *
     * @param label best label in scope
     * @param evidence that the label is right and the message in scope, in margins
     */
    record Reading(int label, float evidence) {}

    /** Which labels stand for what no intent covers. */
    static boolean[] outsiders(List<String> labels) {
        boolean[] outside = new boolean[labels.size()];
        for (int i = 0; i < outside.length; i++) {
            outside[i] = Outcome.isOutOfScope(labels.get(i));
        }
        return outside;
    }

    static Reading read(float[] margins, boolean[] outside) {
        int best = -1;
        float against = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < margins.length; i++) {
            if (outside[i]) {
                against = Math.max(against, margins[i]);
            } else if (best < 0 || margins[i] > margins[best]) {
                best = i;
            }
        }
        float penalty = against == Float.NEGATIVE_INFINITY ? 0 : WEIGHT_OF_OUTSIDERS * against;
        return new Reading(best, margins[best] - penalty);
    }

    boolean rejects(Reading reading) {
        return reading.evidence() < threshold;
    }

    /** How sure a rejection is, 0.5 at the threshold. */
    double doubt(Reading reading) {
        return 1 / (1 + Math.exp((reading.evidence() - threshold) / temperature));
    }

    float[] probabilities(float[] margins) {
        return Softmax.of(margins, temperature);
    }
}

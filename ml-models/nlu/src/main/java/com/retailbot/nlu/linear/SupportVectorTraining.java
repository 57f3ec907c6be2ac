package com.retailbot.nlu.linear;

import java.util.Arrays;

/**
 * Trains one linear support vector machine (squared hinge loss) for each class against all others, by dual coordinate descent (Hsieh
 * and others, 2008). Classes are trained in blocks, so that one pass over the vectors serves many of them and memory stays small.
 *
 * <p>Cross-validation starts from the model of all examples, takes the held-out ones out and descends again, which needs a few
 * passes only. Reproducible by its seed.
 */
public final class SupportVectorTraining {

    /**
     * @param model trained on everything
     * @param heldOut scores of each example by a model that did not see its fold; null for examples without a fold
     */
    public record Result(OneVersusRest model, float[][] heldOut) {}

    /** The fold of an example that is never held out. */
    public static final int NO_FOLD = -1;

    private static final int BLOCK = 32;
    private static final int PASSES = 40;
    private static final int PASSES_WITHOUT_FOLD = 6;

    private final TrainingSet set;
    private final long seed;

    public SupportVectorTraining(TrainingSet set, long seed) {
        this.set = set;
        this.seed = seed;
    }

    /** Trains; {@code fold} numbers the folds from 0, or is {@link #NO_FOLD}. */
    public Result train(int[] fold) {
        int folds = Arrays.stream(fold).max().orElse(NO_FOLD) + 1;
        int classes = set.classes();
        float[] weights = new float[set.features() * classes];
        float[] bias = new float[classes];
        float[][] heldOut = new float[set.size()][];
        for (int i = 0; i < heldOut.length; i++) {
            heldOut[i] = fold[i] == NO_FOLD ? new float[0] : new float[classes];
        }
        for (int first = 0; first < classes; first += BLOCK) {
            DualDescent all = new DualDescent(set, first, Math.min(BLOCK, classes - first));
            all.descend(PASSES, seed);
            all.copyTo(weights, bias);
            for (int f = 0; f < folds; f++) {
                DualDescent rest = all.without(fold, f);
                rest.descend(PASSES_WITHOUT_FOLD, seed + f);
                for (int i = 0; i < fold.length; i++) {
                    if (fold[i] == f) {
                        rest.score(i, heldOut[i]);
                    }
                }
            }
        }
        return new Result(OneVersusRest.of(weights, bias), heldOut);
    }
}

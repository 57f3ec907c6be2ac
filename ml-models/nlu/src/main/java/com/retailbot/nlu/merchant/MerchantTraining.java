package com.retailbot.nlu.merchant;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.evaluation.Outcome;
import com.retailbot.nlu.linear.Softmax;
import com.retailbot.nlu.linear.SoftmaxRegression;
import com.retailbot.nlu.linear.SparseVector;
import com.retailbot.nlu.merchant.MerchantModel.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains a merchant's model: n-grams and the encoder's embedding under a linear head, cross-validated and calibrated. */
public final class MerchantTraining {

    private static final float EMBEDDING_LENGTH = 0.4f;
    private static final int FOLDS = 5;
    private static final int FOLDS_OF_MANY = 3;
    private static final int MANY = 4_000;
    private static final long SEED = 97;

    private final LanguageUnderstanding encoder;

    public MerchantTraining(LanguageUnderstanding encoder) {
        this.encoder = encoder;
    }

    /** Needs at least two labels. */
    public TrainingReport train(List<MerchantExample> examples) {
        List<String> labels = examples.stream()
                .map(MerchantExample::label)
                .distinct()
                .sorted()
                .toList();
        if (labels.size() < 2) {
            throw new IllegalArgumentException(
                    "%d examples of %d labels: two labels are needed".formatted(examples.size(), labels.size()));
        }
        float[][] embeddings = examples.stream()
                .map(example -> encoder.embedding(example.text()))
                .toArray(float[][]::new);
        NgramFeatures features = NgramFeatures.learn(
                examples.stream().map(MerchantExample::text).toList(), embeddings[0].length, EMBEDDING_LENGTH);
        List<SparseVector> vectors = IntStream.range(0, embeddings.length)
                .mapToObj(i -> features.vector(examples.get(i).text(), embeddings[i]))
                .toList();
        int[] expected = examples.stream()
                .mapToInt(example -> labels.indexOf(example.label()))
                .toArray();
        float[][] heldOut = crossValidate(vectors, expected, features.dimensions(), labels.size());
        Rejection rejection = RejectionTuning.of(heldOut, expected, labels);
        SoftmaxRegression head =
                SoftmaxRegression.train(vectors, expected, features.dimensions(), labels.size(), options(expected));
        MerchantModel model = new MerchantModel(labels, features, head, rejection, encoder);
        return new TrainingReport(
                model,
                labels.size(),
                accuracy(heldOut, expected, labels, rejection),
                Suspicions.in(examples, heldOut, labels, rejection));
    }

    /** Scores of each example by a head that did not see it. */
    private static float[][] crossValidate(List<SparseVector> vectors, int[] expected, int dimensions, int classes) {
        int folds = Math.min(expected.length, expected.length > MANY ? FOLDS_OF_MANY : FOLDS);
        int[] fold = new Random(SEED).ints(expected.length, 0, folds).toArray();
        float[][] scores = new float[expected.length][];
        for (int f = 0; f < folds; f++) {
            int held = f;
            int[] seen =
                    IntStream.range(0, fold.length).filter(i -> fold[i] != held).toArray();
            List<SparseVector> seenVectors = new ArrayList<>();
            int[] seenLabels = new int[seen.length];
            for (int i = 0; i < seen.length; i++) {
                seenVectors.add(vectors.get(seen[i]));
                seenLabels[i] = expected[seen[i]];
            }
            SoftmaxRegression head =
                    SoftmaxRegression.train(seenVectors, seenLabels, dimensions, classes, options(seenLabels));
            for (int i = 0; i < fold.length; i++) {
                scores[i] = fold[i] == held ? head.logits(vectors.get(i)) : scores[i];
            }
        }
        return scores;
    }

    // Few examples need more passes; many examples have their own variety.
    private static SoftmaxRegression.Options options(int[] labels) {
        int epochs = labels.length < 500 ? 40 : labels.length < MANY ? 25 : 12;
        return new SoftmaxRegression.Options(epochs, 1.5f, 0, 0, SEED);
    }

    private static double accuracy(float[][] scores, int[] expected, List<String> labels, Rejection rejection) {
        int right = 0;
        for (int i = 0; i < expected.length; i++) {
            float[] probabilities = Softmax.of(scores[i], rejection.temperature());
            int best = Softmax.argmax(probabilities);
            String predicted =
                    probabilities[best] < rejection.threshold() ? MerchantModel.OUT_OF_SCOPE : labels.get(best);
            right += new Outcome("", labels.get(expected[i]), predicted).isRight() ? 1 : 0;
        }
        return right / (double) expected.length;
    }
}

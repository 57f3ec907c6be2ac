package com.retailbot.nlu.merchant;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.linear.SparseVector;
import com.retailbot.nlu.linear.SupportVectorTraining;
import com.retailbot.nlu.linear.TrainingSet;
import com.retailbot.nlu.merchant.Rejection.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a merchant's model: words, stems, characters, meanings and the encoder's embedding under support vector machines,
 * cross-validated, calibrated and with a reject option. The names of the labels count as half an example each.
 */
public final class MerchantTraining {

    private static final int FOLDS = 5;
    private static final int FOLDS_OF_MANY = 3;
    private static final int MANY = 4_000;
    private static final int LONGEST_LABEL = 200;
    private static final int MOST_LABELS = 1_000;
    private static final float COST = 1;
    private static final float COST_OF_NAME = 0.5f;
    private static final long SEED = 97;

    private final LanguageUnderstanding encoder;

    public MerchantTraining(LanguageUnderstanding encoder) {
        this.encoder = encoder;
    }

    /**
     * Examples with a blank text are left out, repeated ones count once.
     *
     * @throws UnusableExamplesException with one sentence when nothing can be learned from the examples
     */
    public TrainingReport train(List<MerchantExample> examples) {
        DistinctExamples distinct = DistinctExamples.of(examples);
        List<String> labels = labels(examples, distinct);
        boolean[] outside = Rejection.outsiders(labels);
        int size = distinct.size();
        List<String> names = LabelNames.telling(labels);
        List<String> texts = new ArrayList<>();
        int[] classes = new int[size + names.size()];
        float[] costs = new float[classes.length];
        for (int i = 0; i < size; i++) {
            MerchantExample example = examples.get(distinct.positions()[i]);
            texts.add(example.text());
            classes[i] = labels.indexOf(example.label());
            costs[i] = COST;
        }
        for (int i = 0; i < names.size(); i++) {
            texts.add(LabelNames.words(names.get(i)));
            classes[size + i] = labels.indexOf(names.get(i));
            costs[size + i] = COST_OF_NAME;
        }
        int[] expected = Arrays.copyOf(classes, size);
        int[] fold = Arrays.copyOf(distinct.folds(expected, size > MANY ? FOLDS_OF_MANY : FOLDS), classes.length);
        Arrays.fill(fold, size, fold.length, SupportVectorTraining.NO_FOLD);

        List<List<int[]>> features = texts.stream().map(TextFeatures::of).toList();
        float[][] embeddings = texts.stream().map(encoder::embedding).toArray(float[][]::new);
        FeatureSpace space = FeatureSpace.learn(features.subList(0, size), size > MANY ? 2 : 1, embeddings[0].length);
        List<SparseVector> vectors = IntStream.range(0, classes.length)
                .mapToObj(i -> space.vector(features.get(i), embeddings[i]))
                .toList();
        TrainingSet set = new TrainingSet(vectors, classes, costs, space.size(), labels.size());
        SupportVectorTraining.Result trained = new SupportVectorTraining(set, SEED).train(fold);
        float[][] heldOut = Arrays.copyOf(trained.heldOut(), size);
        Rejection rejection = RejectionTuning.of(heldOut, expected, outside);
        return new TrainingReport(
                new MerchantModel(labels, space, trained.model(), rejection, encoder),
                labels.size(),
                accuracy(heldOut, expected, outside, rejection),
                Suspicions.in(examples, distinct, heldOut, expected, labels, rejection));
    }

    private static List<String> labels(List<MerchantExample> examples, DistinctExamples distinct) {
        List<String> labels = Arrays.stream(distinct.positions())
                .mapToObj(position -> examples.get(position).label())
                .distinct()
                .sorted()
                .toList();
        for (String label : labels) {
            if (label.isBlank() || label.length() > LONGEST_LABEL) {
                throw new UnusableExamplesException("A label has %d characters; 1 to %d are allowed"
                        .formatted(label.strip().length(), LONGEST_LABEL));
            }
        }
        if (labels.size() < 2) {
            throw new UnusableExamplesException(
                    "%d examples of %d labels: two labels are needed".formatted(distinct.size(), labels.size()));
        }
        if (labels.size() > MOST_LABELS) {
            throw new UnusableExamplesException(
                    "There are %d labels; %d are allowed".formatted(labels.size(), MOST_LABELS));
        }
        boolean[] outside = Rejection.outsiders(labels);
        if (IntStream.range(0, outside.length).allMatch(i -> outside[i])) {
            throw new UnusableExamplesException(
                    "All %d examples are out of scope: an intent is needed".formatted(distinct.size()));
        }
        return labels;
    }

    private static double accuracy(float[][] margins, int[] expected, boolean[] outside, Rejection rejection) {
        int right = 0;
        for (int i = 0; i < expected.length; i++) {
            Reading reading = Rejection.read(margins[i], outside);
            boolean rejected = rejection.rejects(reading);
            right += rejected == outside[expected[i]] && (rejected || reading.label() == expected[i]) ? 1 : 0;
        }
        return right / (double) expected.length;
    }
}

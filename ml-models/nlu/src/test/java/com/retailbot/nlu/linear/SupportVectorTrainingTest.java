package com.retailbot.nlu.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupportVectorTrainingTest {

    private static final int CLASSES = 40;
    private static final int FEATURES = 120;
    private static final int EACH = 6;

    @Test
    void separableExamplesAreSeparatedAlsoAcrossBlocksOfClasses() {
        TrainingSet set = examples(0);
        OneVersusRest model =
                new SupportVectorTraining(set, 1).train(folds(set)).model();

        assertThat(accuracy(set, model)).isEqualTo(1);
    }

    @Test
    void theOptimumIsTheOneOfTheDefinition() {
        // Two examples of length one at right angles: by symmetry w = (a, -a), b = 0, and the squared hinge at cost 1
        // is least at a = 2/3.
        TrainingSet set = new TrainingSet(List.of(vector(0), vector(1)), new int[] {0, 1}, new float[] {1, 1}, 2, 2);
        OneVersusRest model =
                new SupportVectorTraining(set, 1).train(new int[] {-1, -1}).model();

        assertThat(model.scores(vector(0))[0]).isCloseTo(2f / 3, offset(0.06f));
        assertThat(model.scores(vector(1))[0]).isCloseTo(-2f / 3, offset(0.06f));
    }

    @Test
    void heldOutScoresAreThoseOfAModelThatDidNotSeeTheExample() {
        TrainingSet set = examples(25);
        int[] folds = folds(set);
        float[][] heldOut = new SupportVectorTraining(set, 1).train(folds).heldOut();
        int[] rest = IntStream.range(0, set.size()).filter(i -> folds[i] != 0).toArray();
        TrainingSet withoutFold = new TrainingSet(
                Arrays.stream(rest).mapToObj(set.vectors()::get).toList(),
                Arrays.stream(rest).map(i -> set.labels()[i]).toArray(),
                Arrays.copyOf(set.costs(), rest.length),
                FEATURES,
                CLASSES);
        int[] noFold = new int[rest.length];
        Arrays.fill(noFold, SupportVectorTraining.NO_FOLD);
        OneVersusRest cold =
                new SupportVectorTraining(withoutFold, 2).train(noFold).model();

        double difference = 0;
        int compared = 0;
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] == 0) {
                float[] scores = cold.scores(set.vectors().get(i));
                for (int c = 0; c < CLASSES; c++) {
                    difference += Math.abs(scores[c] - heldOut[i][c]);
                    compared++;
                }
            }
        }
        assertThat(difference / compared).isLessThan(0.03);
    }

    @Test
    void theSameSeedGivesTheSameModel() {
        TrainingSet set = examples(10);

        assertThat(new SupportVectorTraining(set, 3).train(folds(set)).model())
                .isEqualTo(new SupportVectorTraining(set, 3).train(folds(set)).model());
    }

    @Test
    void aModelIsTheSameAfterReading() throws IOException {
        TrainingSet set = examples(0);
        OneVersusRest model =
                new SupportVectorTraining(set, 1).train(folds(set)).model();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));

        assertThat(OneVersusRest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(model);
    }

    private static double accuracy(TrainingSet set, OneVersusRest model) {
        int right = 0;
        for (int i = 0; i < set.size(); i++) {
            right += Softmax.argmax(model.scores(set.vectors().get(i))) == set.labels()[i] ? 1 : 0;
        }
        return right / (double) set.size();
    }

    /** Each class has two features of its own beside noise; {@code wrong} examples are mislabelled. */
    private static TrainingSet examples(int wrong) {
        Random random = new Random(4);
        List<SparseVector> vectors = new ArrayList<>();
        int[] labels = new int[CLASSES * EACH];
        for (int i = 0; i < labels.length; i++) {
            int label = i % CLASSES;
            vectors.add(vector(2 * label, 2 * label + 1, 2 * CLASSES + random.nextInt(FEATURES - 2 * CLASSES)));
            labels[i] = i < wrong ? random.nextInt(CLASSES) : label;
        }
        float[] costs = new float[labels.length];
        Arrays.fill(costs, 1);
        return new TrainingSet(vectors, labels, costs, FEATURES, CLASSES);
    }

    private static int[] folds(TrainingSet set) {
        int[] folds = new int[set.size()];
        Arrays.setAll(folds, i -> i / CLASSES % 3);
        return folds;
    }

    private static SparseVector vector(int... features) {
        return SparseVector.ofBlocks(List.of(features), new float[] {1});
    }
}

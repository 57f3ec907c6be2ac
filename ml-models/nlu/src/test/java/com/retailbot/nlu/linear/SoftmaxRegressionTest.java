package com.retailbot.nlu.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {

    private static final SoftmaxRegression.Options OPTIONS = new SoftmaxRegression.Options(30, 1, 0, 0, 5);

    @Test
    void separableExamplesAreSeparated() {
        List<SparseVector> vectors =
                List.of(vector(1, 2), vector(1, 3), vector(4, 2), vector(4, 3), vector(5, 2), vector(5, 3));
        int[] labels = {0, 0, 1, 1, 2, 2};

        SoftmaxRegression model = SoftmaxRegression.train(vectors, labels, 6, 3, OPTIONS);

        for (int i = 0; i < labels.length; i++) {
            assertThat(Softmax.argmax(model.logits(vectors.get(i)))).isEqualTo(labels[i]);
        }
    }

    @Test
    void theSameSeedGivesTheSameModel() {
        List<SparseVector> vectors = List.of(vector(1, 2), vector(3, 4));
        int[] labels = {0, 1};

        assertThat(SoftmaxRegression.train(vectors, labels, 5, 2, OPTIONS).weights())
                .isEqualTo(
                        SoftmaxRegression.train(vectors, labels, 5, 2, OPTIONS).weights());
    }

    @Test
    void probabilitiesSumToOneHoweverLargeTheScores() {
        float[] probabilities = Softmax.of(new float[] {1e6f, 0, -1e6f}, 1);

        assertThat(probabilities).containsExactly(1, 0, 0);
    }

    private static SparseVector vector(int... features) {
        return SparseVector.ofBlocks(List.of(features), new float[] {1});
    }
}

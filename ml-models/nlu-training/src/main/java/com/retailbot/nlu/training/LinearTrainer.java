package com.retailbot.nlu.training;

import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.linear.SoftmaxRegression;
import com.retailbot.nlu.linear.SparseVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The linear half: the corpus and some rewritings of each message. */
final class LinearTrainer {

    private static final int REWRITINGS = 3;
    private static final SoftmaxRegression.Options OPTIONS = new SoftmaxRegression.Options(10, 0.7f, 0, 0.1f, 11);

    private LinearTrainer() {}

    static SoftmaxRegression train(List<Example> examples, Featurizer featurizer, long seed) {
        Augmenter augmenter = new Augmenter(examples);
        Random random = new Random(seed);
        List<SparseVector> vectors = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (Example example : examples) {
            int label = Labels.ALL.intent(example.intent());
            vectors.add(featurizer.read(example.text()).bag());
            labels.add(label);
            for (int i = 0; i < REWRITINGS; i++) {
                vectors.add(
                        featurizer.read(augmenter.vary(example, random).text()).bag());
                labels.add(label);
            }
        }
        return SoftmaxRegression.train(
                vectors,
                labels.stream().mapToInt(Integer::intValue).toArray(),
                Featurizer.BAG_ROWS,
                Labels.ALL.intents().size(),
                OPTIONS);
    }
}

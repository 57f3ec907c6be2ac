package com.retailbot.nlu.training;

import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.linear.SoftmaxRegression;
import com.retailbot.nlu.linear.SparseVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trains the linear half: the corpus and some rewritings of each message. */
final class LinearTrainer {

    private static final int REWRITINGS = 3;
    // Few wrote in two languages at once, and the language of their messages is the hardest to tell.
    private static final int REWRITINGS_OF_MIXED = 9;
    private static final SoftmaxRegression.Options OPTIONS = new SoftmaxRegression.Options(10, 0.7f, 0, 0.1f, 11);

    private LinearTrainer() {}

    static BagModels train(List<Example> examples, Featurizer featurizer, long seed) {
        Augmenter augmenter = new Augmenter(examples);
        Random random = new Random(seed);
        List<SparseVector> vectors = new ArrayList<>();
        List<Example> shown = new ArrayList<>();
        for (Example example : examples) {
            shown.add(example);
            int rewritings = example.language().equals("mixed") ? REWRITINGS_OF_MIXED : REWRITINGS;
            for (int i = 0; i < rewritings; i++) {
                shown.add(augmenter.vary(example, random));
            }
        }
        examples.stream()
                .collect(Collectors.groupingBy(Example::group, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(group -> CodeSwitching.of(choose(group, random), choose(group, random), random)
                        .ifPresent(shown::add));
        shown.forEach(example -> vectors.add(featurizer.read(example.text()).bag()));
        return new BagModels(
                model(vectors, shown, Labels.ALL.intents(), Example::intent),
                model(vectors, shown, Labels.ALL.languages(), Example::language));
    }

    private static Example choose(List<Example> examples, Random random) {
        return examples.get(random.nextInt(examples.size()));
    }

    private static SoftmaxRegression model(
            List<SparseVector> vectors, List<Example> examples, List<String> labels, Function<Example, String> label) {
        int[] targets = examples.stream().map(label).mapToInt(labels::indexOf).toArray();
        return SoftmaxRegression.train(vectors, targets, Featurizer.BAG_ROWS, labels.size(), OPTIONS);
    }
}

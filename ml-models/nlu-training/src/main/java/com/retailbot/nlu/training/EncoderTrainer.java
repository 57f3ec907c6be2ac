package com.retailbot.nlu.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import com.retailbot.nlu.features.Featurizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains the encoder. Each message comes with a partner that means the same in another language where the corpus has one; beside
 * intent, tags and language, the two are pulled together and away from the others of the batch.
 */
final class EncoderTrainer {

    /** What a training run needs beside data and shape. */
    record Options(
            int epochs,
            int batchSize,
            float rate,
            float dropout,
            float featureDrop,
            float smoothing,
            float contrast,
            float augmented,
            float switched,
            long seed) {

        static Options standard(int epochs, long seed) {
            return new Options(epochs, 32, 2e-3f, 0.2f, 0.3f, 0.1f, 0.3f, 0.6f, 0.15f, seed);
        }

        /** For weights that know most of the messages already: a third of the epochs at half the rate. */
        static Options further(int epochs, long seed) {
            return new Options(Math.ceilDiv(epochs, 3), 32, 1e-3f, 0.2f, 0.3f, 0.1f, 0.3f, 0.6f, 0.15f, seed);
        }
    }

    /** Batches among whose messages those of like length are put together. */
    private static final int POOL = 32;

    private final EncoderShape shape;
    private final Options options;
    private final Featurizer featurizer;
    private final Random random;

    EncoderTrainer(EncoderShape shape, Options options, Featurizer featurizer) {
        this.shape = shape;
        this.options = options;
        this.featurizer = featurizer;
        this.random = new Random(options.seed());
    }

    /** Trains from chance. */
    Weights train(List<Example> all, Progress progress) {
        return train(Weights.initial(shape, random), all, progress);
    }

    /** Trains further from weights, which stay as they are. */
    Weights train(Weights from, List<Example> all, Progress progress) {
        // Punctuation alone gives the encoder nothing to read.
        List<Example> examples = all.stream()
                .filter(example -> !featurizer.read(example.text()).isEmpty())
                .toList();
        Engine.getEngine("PyTorch").setRandomSeed((int) options.seed());
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            int steps = options.epochs() * batches(examples.size());
            EncoderOptimizer optimizer = new EncoderOptimizer(shape, options, steps, from.copy(), manager);
            Augmenter augmenter = new Augmenter(examples);
            for (int epoch = 1; epoch <= options.epochs(); epoch++) {
                progress.epoch(epoch, epoch(examples, augmenter, optimizer));
            }
            return optimizer.weights();
        }
    }

    private int batches(int examples) {
        return Math.ceilDiv(examples, options.batchSize());
    }

    private double epoch(List<Example> examples, Augmenter augmenter, EncoderOptimizer optimizer) {
        Map<Integer, List<Example>> groups = new HashMap<>();
        examples.forEach(example ->
                groups.computeIfAbsent(example.group(), g -> new ArrayList<>()).add(example));
        double loss = 0;
        for (List<Example> anchors : batchesOfLikeLength(examples)) {
            List<Prepared> prepared = new ArrayList<>();
            anchors.forEach(anchor -> prepared.add(prepare(anchor, augmenter)));
            anchors.forEach(anchor -> prepared.add(prepare(switched(anchor, partner(anchor, groups)), augmenter)));
            loss += optimizer.step(prepared, random) / batches(examples.size());
        }
        return loss;
    }

    // A batch is as long as its longest message: short ones beside a long one would be mostly padding.
    private List<List<Example>> batchesOfLikeLength(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        int pool = options.batchSize() * POOL;
        for (int from = 0; from < order.size(); from += pool) {
            order.subList(from, Math.min(order.size(), from + pool))
                    .sort(Comparator.comparingInt(example -> example.text().length()));
        }
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += options.batchSize()) {
            batches.add(order.subList(from, Math.min(order.size(), from + options.batchSize())));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private Example partner(Example anchor, Map<Integer, List<Example>> groups) {
        List<Example> group = groups.getOrDefault(anchor.group(), List.of(anchor));
        return group.get(random.nextInt(group.size()));
    }

    private Example switched(Example anchor, Example partner) {
        boolean wanted = random.nextFloat() < options.switched();
        return wanted ? CodeSwitching.of(anchor, partner, random).orElse(partner) : partner;
    }

    private Prepared prepare(Example example, Augmenter augmenter) {
        Example shown = random.nextFloat() < options.augmented() ? augmenter.vary(example, random) : example;
        Prepared prepared = Prepared.of(shown, featurizer, Labels.ALL);
        return prepared.length() > 0 ? prepared : Prepared.of(example, featurizer, Labels.ALL);
    }

    /** Told after each epoch. */
    @FunctionalInterface
    interface Progress {
        void epoch(int epoch, double loss);
    }
}

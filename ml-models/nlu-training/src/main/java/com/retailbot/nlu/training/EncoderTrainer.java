package com.retailbot.nlu.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.AdamW;
import ai.djl.training.optimizer.Optimizer;
import com.retailbot.nlu.features.Featurizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

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
            long seed) {

        static Options standard(int epochs, long seed) {
            return new Options(epochs, 32, 2e-3f, 0.2f, 0.3f, 0.1f, 0.3f, 0.6f, seed);
        }
    }

    private static final float LONGEST_GRADIENT = 2;

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

    Weights train(List<Example> all, Progress progress) {
        // Punctuation alone gives the encoder nothing to read.
        List<Example> examples = all.stream()
                .filter(example -> !featurizer.read(example.text()).isEmpty())
                .toList();
        Engine engine = Engine.getEngine("PyTorch");
        engine.setRandomSeed((int) options.seed());
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Weights weights = Weights.initial(shape, random);
            Map<String, NDArray> parameters = parameters(weights, manager);
            int steps = options.epochs() * batches(examples.size());
            Optimizer optimizer = AdamW.builder()
                    .optLearningRateTracker((String parameter, int step) -> rate(step, steps))
                    .optWeightDecays(0.01f)
                    .build();
            Augmenter augmenter = new Augmenter(examples);
            for (int epoch = 1; epoch <= options.epochs(); epoch++) {
                double loss = epoch(examples, augmenter, parameters, optimizer, manager);
                progress.epoch(epoch, loss, () -> read(weights, parameters));
            }
            return read(weights, parameters);
        }
    }

    private int batches(int examples) {
        return Math.ceilDiv(examples, options.batchSize());
    }

    private float rate(int step, int steps) {
        float warmUp = Math.max(1, steps * 0.05f);
        if (step < warmUp) {
            return options.rate() * step / warmUp;
        }
        double progress = (step - warmUp) / (steps - warmUp);
        return (float) (options.rate() * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, progress)))));
    }

    private double epoch(
            List<Example> examples,
            Augmenter augmenter,
            Map<String, NDArray> parameters,
            Optimizer optimizer,
            NDManager manager) {
        Map<Integer, List<Example>> groups = new HashMap<>();
        examples.forEach(example ->
                groups.computeIfAbsent(example.group(), g -> new ArrayList<>()).add(example));
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        double loss = 0;
        for (int from = 0; from < order.size(); from += options.batchSize()) {
            List<Example> anchors = order.subList(from, Math.min(order.size(), from + options.batchSize()));
            List<Prepared> prepared = new ArrayList<>();
            anchors.forEach(anchor -> prepared.add(prepare(anchor, augmenter)));
            anchors.forEach(anchor -> prepared.add(prepare(partner(anchor, groups), augmenter)));
            loss += step(prepared, parameters, optimizer, manager) / batches(order.size());
        }
        return loss;
    }

    private Example partner(Example anchor, Map<Integer, List<Example>> groups) {
        List<Example> group = groups.getOrDefault(anchor.group(), List.of(anchor));
        return group.get(random.nextInt(group.size()));
    }

    private Prepared prepare(Example example, Augmenter augmenter) {
        Example shown = random.nextFloat() < options.augmented() ? augmenter.vary(example, random) : example;
        Prepared prepared = Prepared.of(shown, featurizer, Labels.ALL);
        return prepared.length() > 0 ? prepared : Prepared.of(example, featurizer, Labels.ALL);
    }

    private float step(
            List<Prepared> examples, Map<String, NDArray> parameters, Optimizer optimizer, NDManager manager) {
        float value;
        try (NDScope scope = new NDScope();
                NDManager inBatch = manager.newSubManager()) {
            scope.suppressNotUsedWarning();
            Batch batch = Batch.of(examples, shape, options.smoothing(), options.featureDrop(), random, inBatch);
            try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
                EncoderGraph graph = new EncoderGraph(shape, parameters, options.dropout(), true);
                NDArray loss = Losses.joint(graph.forward(batch), batch, groups(examples), options.contrast());
                gradients.backward(loss);
                value = loss.getFloat();
            }
        }
        if (Float.isNaN(value)) {
            throw new IllegalStateException("The loss is not a number: training has diverged");
        }
        update(parameters, optimizer);
        return value;
    }

    private static void update(Map<String, NDArray> parameters, Optimizer optimizer) {
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> gradients.put(name, parameter.getGradient()));
        float shrink = LONGEST_GRADIENT / Math.max(LONGEST_GRADIENT, length(gradients.values()));
        parameters.forEach((name, parameter) -> {
            try (NDArray gradient = Objects.requireNonNull(gradients.get(name))) {
                optimizer.update(name, parameter, gradient.muli(shrink));
                gradient.muli(0);
            }
        });
    }

    private static float length(Iterable<NDArray> gradients) {
        double squares = 0;
        for (NDArray gradient : gradients) {
            try (NDArray square = gradient.square();
                    NDArray sum = square.sum()) {
                squares += sum.getFloat();
            }
        }
        return (float) Math.sqrt(squares);
    }

    private static int[] groups(List<Prepared> examples) {
        return examples.stream().mapToInt(Prepared::group).toArray();
    }

    private Map<String, NDArray> parameters(Weights weights, NDManager manager) {
        Map<String, NDArray> parameters = new LinkedHashMap<>();
        for (String name : weights.names()) {
            Weights.Matrix matrix = weights.get(name);
            Shape form = matrix.rows() == 1 && !name.equals("embedding")
                    ? new Shape(matrix.columns())
                    : new Shape(matrix.rows(), matrix.columns());
            NDArray array = manager.create(matrix.values(), form);
            array.setRequiresGradient(true);
            parameters.put(name, array);
        }
        return parameters;
    }

    private static Weights read(Weights weights, Map<String, NDArray> parameters) {
        parameters.forEach((name, array) -> weights.put(name, array.toFloatArray()));
        return weights;
    }

    /** Told after each epoch; {@code weights} copies the current parameters when asked. */
    @FunctionalInterface
    interface Progress {
        void epoch(int epoch, double loss, Supplier<Weights> weights);
    }
}

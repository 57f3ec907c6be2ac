package com.retailbot.nlu.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.AdamW;
import ai.djl.training.optimizer.Optimizer;
import com.retailbot.nlu.training.EncoderTrainer.Options;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Moves the encoder's parameters batch by batch: a short warm-up, then a cosine to a fiftieth of the rate. */
final class EncoderOptimizer {

    private static final float LONGEST_GRADIENT = 2;
    private static final float WARM_UP = 0.05f;
    private static final float DECAY = 0.01f;

    private final EncoderShape shape;
    private final Options options;
    private final int steps;
    private final NDManager manager;
    private final Weights weights;
    private final Map<String, NDArray> parameters = new LinkedHashMap<>();
    private final TokenTable table;
    private final Optimizer optimizer;
    private int step;

    /** An optimizer for a number of steps from given weights. */
    EncoderOptimizer(EncoderShape shape, Options options, int steps, Weights weights, NDManager manager) {
        this.shape = shape;
        this.options = options;
        this.steps = steps;
        this.manager = manager;
        this.weights = weights;
        this.table = new TokenTable(weights.get(Weights.TOKENS).values(), shape.width());
        for (String name : weights.names()) {
            if (!name.equals(Weights.TOKENS)) {
                parameters.put(name, parameter(weights.get(name)));
            }
        }
        this.optimizer = AdamW.builder()
                .optLearningRateTracker((String parameter, int update) -> rate(update))
                .optWeightDecays(DECAY)
                .build();
    }

    private NDArray parameter(Weights.Matrix matrix) {
        Shape form = matrix.rows() == 1 ? new Shape(matrix.columns()) : new Shape(matrix.rows(), matrix.columns());
        NDArray array = manager.create(matrix.values(), form);
        array.setRequiresGradient(true);
        return array;
    }

    private float rate(int update) {
        float warmUp = Math.max(1, steps * WARM_UP);
        if (update < warmUp) {
            return options.rate() * update / warmUp;
        }
        double progress = (update - warmUp) / (steps - warmUp);
        return (float) (options.rate() * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, progress)))));
    }

    /** Learns from a batch and its partners; gives the loss before the step. */
    float step(List<Prepared> examples, Random random) {
        float loss;
        try (NDScope scope = new NDScope();
                NDManager inBatch = manager.newSubManager()) {
            scope.suppressNotUsedWarning();
            Batch batch = Batch.of(examples, shape, options.smoothing(), options.featureDrop(), random, inBatch);
            NDArray vectors = table.vectors(batch.distinct(), inBatch);
            try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
                EncoderGraph graph = new EncoderGraph(shape, parameters, options.dropout(), true);
                int[] groups = examples.stream().mapToInt(Prepared::group).toArray();
                NDArray total = Losses.joint(graph.forward(batch, vectors), batch, groups, options.contrast());
                gradients.backward(total);
                loss = total.getFloat();
            }
            step++;
            table.learn(batch.distinct(), vectors.getGradient().toFloatArray(), rate(step));
        }
        if (!Float.isFinite(loss)) {
            throw new IllegalStateException("The loss of batch %d is %f: training has diverged".formatted(step, loss));
        }
        update();
        return loss;
    }

    private void update() {
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

    /** The weights as they are now. */
    Weights weights() {
        parameters.forEach((name, array) -> weights.put(name, array.toFloatArray()));
        return weights;
    }
}

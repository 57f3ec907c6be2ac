package com.retailbot.codrisk;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The model's margin (log-odds before calibration) through DJL's XGBoost engine. The margin is computed back from the
 * probability: the engine's own mode {@code OUTPUT_MARGIN} silently evaluates one tree only.
 */
final class RefusalScorer implements AutoCloseable {

    /** Keeps the log-odds finite where a float probability rounds to 0 or 1. */
    private static final double CLOSEST_TO_CERTAIN = 1e-7;

    private final Model model;
    private final Predictor<float[], Float> predictor;

    RefusalScorer(Path modelFile) {
        model = Model.newInstance("cod-risk", "XGBoost");
        try {
            model.load(modelFile);
        } catch (IOException | MalformedModelException e) {
            throw new IllegalStateException("DJL cannot load the COD risk model " + modelFile, e);
        }
        predictor = model.newPredictor(new ProbabilityTranslator());
    }

    /** One at a time: the native booster keeps a prediction buffer, and a row takes a fraction of a millisecond. */
    synchronized double margin(float[] vector) {
        try {
            double probability = Math.clamp(predictor.predict(vector), CLOSEST_TO_CERTAIN, 1 - CLOSEST_TO_CERTAIN);
            return StrictMath.log(probability / (1 - probability));
        } catch (TranslateException e) {
            throw new IllegalStateException("the COD risk model did not answer", e);
        }
    }

    @Override
    public void close() {
        predictor.close();
        model.close();
    }

    private static final class ProbabilityTranslator implements NoBatchifyTranslator<float[], Float> {

        @Override
        public NDList processInput(TranslatorContext context, float[] vector) {
            return new NDList(context.getNDManager().create(vector, new Shape(1, vector.length)));
        }

        @Override
        public Float processOutput(TranslatorContext context, NDList output) {
            return output.singletonOrThrow().toFloatArray()[0];
        }
    }
}

package com.retailbot.nlu.model;

import com.retailbot.nlu.Intent;
import com.retailbot.nlu.linear.Softmax;

/** Turns raw scores into calibrated probabilities. Training calibrates with the same code that serves. */
public final class Decision {

    private static final float LEAST = 1e-6f;
    private static final float LANGUAGE_SHARE = 0.5f;

    private Decision() {}

    /** Weighted log-probabilities of encoder and linear model, before the temperature. */
    public static float[] mixed(Scores scores, float encoderShare) {
        return mixed(scores.intents(), scores.bagIntents(), encoderShare);
    }

    private static float[] mixed(float[] encoderLogits, float[] bagLogits, float encoderShare) {
        float[] encoder = Softmax.of(encoderLogits, 1);
        float[] bag = Softmax.of(bagLogits, 1);
        float[] mixed = new float[encoder.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float)
                    (encoderShare * Math.log(encoder[i] + LEAST) + (1 - encoderShare) * Math.log(bag[i] + LEAST));
        }
        return mixed;
    }

    /** Probabilities of the intents for a message in a language, with the weight that out of scope has. */
    public static float[] probabilities(Scores scores, String language, ModelDescription model) {
        float[] mixed = mixed(scores, model.encoderShare());
        float temperature = model.temperature(language);
        mixed[model.intents().indexOf(Intent.OUT_OF_SCOPE.label())] +=
                (float) (temperature * Math.log(model.outOfScopeWeight()));
        return Softmax.of(mixed, temperature);
    }

    public static String language(Scores scores, ModelDescription model) {
        return model.languages().get(Softmax.argmax(mixed(scores.languages(), scores.bagLanguages(), LANGUAGE_SHARE)));
    }

    /** The most likely tag of each token. */
    public static int[] tags(Scores scores) {
        int[] tags = new int[scores.tags().length];
        for (int t = 0; t < tags.length; t++) {
            tags[t] = Softmax.argmax(scores.tags()[t]);
        }
        return tags;
    }
}

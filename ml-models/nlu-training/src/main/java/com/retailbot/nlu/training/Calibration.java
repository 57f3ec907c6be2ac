package com.retailbot.nlu.training;

import com.retailbot.nlu.evaluation.Outcome;
import com.retailbot.nlu.linear.Softmax;
import com.retailbot.nlu.model.Decision;
import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses, on messages that training did not see, how much the encoder counts beside the linear model, the temperature of each
 * language, and how much out of scope weighs: as much as hardly any honest shopper pays for.
 */
record Calibration(float encoderShare, Map<String, Float> temperatures, float outOfScopeWeight) {

    /** A validation message with the raw scores of the model. */
    record Scored(Example example, Scores scores) {}

    private static final int FEWEST_MESSAGES = 50;
    private static final float[] TEMPERATURES = {
        0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 1f, 1.15f, 1.3f, 1.5f, 1.75f, 2f
    };

    private static final float[] WEIGHTS = {1.1f, 1.2f, 1.35f, 1.5f, 1.75f, 2f};
    /** Share of honest messages that may be read wrongly so that less misuse is answered. */
    private static final double COST_OF_REFUSAL = 0.005;

    static Calibration on(List<Scored> validation, ModelDescription description) {
        float share = bestShare(validation);
        Map<String, Float> temperatures = new HashMap<>();
        float common = bestTemperature(validation, share);
        for (String language : Labels.ALL.languages()) {
            List<Scored> part = validation.stream()
                    .filter(scored ->
                            Decision.language(scored.scores(), description).equals(language))
                    .toList();
            temperatures.put(language, part.size() < FEWEST_MESSAGES ? common : bestTemperature(part, share));
        }
        return new Calibration(share, temperatures, outOfScopeWeight(validation, share, temperatures, description));
    }

    private static float bestShare(List<Scored> validation) {
        float best = 0.5f;
        double highest = 0;
        for (int percent = 10; percent <= 90; percent += 5) {
            float share = percent / 100f;
            double accuracy = validation.stream()
                    .filter(scored -> Softmax.argmax(Decision.mixed(scored.scores(), share)) == label(scored))
                    .count();
            if (accuracy > highest) {
                highest = accuracy;
                best = share;
            }
        }
        return best;
    }

    private static float bestTemperature(List<Scored> part, float share) {
        float best = 1;
        double lowest = Double.MAX_VALUE;
        for (float temperature : TEMPERATURES) {
            double surprise = 0;
            for (Scored scored : part) {
                float[] probabilities = Softmax.of(Decision.mixed(scored.scores(), share), temperature);
                surprise -= Math.log(probabilities[label(scored)] + 1e-9);
            }
            if (surprise < lowest) {
                lowest = surprise;
                best = temperature;
            }
        }
        return best;
    }

    private static float outOfScopeWeight(
            List<Scored> validation, float share, Map<String, Float> temperatures, ModelDescription description) {
        List<Scored> honest = validation.stream()
                .filter(scored -> !Outcome.isOutOfScope(scored.example().intent()))
                .toList();
        long fewestRight = right(honest, description.calibrated(share, temperatures, 1))
                - Math.round(honest.size() * COST_OF_REFUSAL);
        float heaviest = 1;
        for (float weight : WEIGHTS) {
            if (right(honest, description.calibrated(share, temperatures, weight)) >= fewestRight) {
                heaviest = weight;
            }
        }
        return heaviest;
    }

    private static long right(List<Scored> messages, ModelDescription description) {
        return messages.stream()
                .filter(scored -> {
                    String language = Decision.language(scored.scores(), description);
                    return Softmax.argmax(Decision.probabilities(scored.scores(), language, description))
                            == label(scored);
                })
                .count();
    }

    private static int label(Scored scored) {
        return Labels.ALL.intent(scored.example().intent());
    }
}

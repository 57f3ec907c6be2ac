package com.retailbot.nlu.model;

import java.util.List;
import java.util.Map;

/**
 * What must be known beside the network; the JSON file next to it.
 *
 * @param intents labels in the order of the outputs
 * @param languages codes in the order of the output
 * @param encoderShare weight of the encoder beside the linear model, 0 to 1
 * @param temperatures divides the mixed scores, by language, so that a confidence is a frequency
 * @param outOfScopeWeight how many times the probability of out of scope counts: to answer misuse costs more than to ask an
 *     honest shopper again
 * @param embeddingSize length of {@code embedding} vectors
 * @param corpusHash SHA-256 of the corpus that the model was trained on
 * @param trainedOn number of messages
 * @param seed of the training run
 */
public record ModelDescription(
        List<String> intents,
        List<String> languages,
        float encoderShare,
        Map<String, Float> temperatures,
        float outOfScopeWeight,
        int embeddingSize,
        String corpusHash,
        int trainedOn,
        long seed) {

    public ModelDescription {
        intents = List.copyOf(intents);
        languages = List.copyOf(languages);
        temperatures = Map.copyOf(temperatures);
    }

    /** The same network with other choices of calibration. */
    public ModelDescription calibrated(float share, Map<String, Float> byLanguage, float weight) {
        return new ModelDescription(
                intents, languages, share, byLanguage, weight, embeddingSize, corpusHash, trainedOn, seed);
    }

    public float temperature(String language) {
        return temperatures.getOrDefault(language, 1f);
    }
}

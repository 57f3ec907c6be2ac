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
 * @param threshold below this confidence a message is out of scope
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
        float threshold,
        int embeddingSize,
        String corpusHash,
        int trainedOn,
        long seed) {

    public ModelDescription {
        intents = List.copyOf(intents);
        languages = List.copyOf(languages);
        temperatures = Map.copyOf(temperatures);
    }

    public float temperature(String language) {
        return temperatures.getOrDefault(language, 1f);
    }
}

package com.retailbot.nlu.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of the model card, for pages. Shares are from 0 to 1.
 *
 * @param corpusHash SHA-256 of the corpus, perhaps only its beginning
 * @param trainedOn number of messages of the served model
 * @param heldOut number of messages that were measured on
 * @param intents empty when the run that made the model did not measure them one by one
 */
public record ModelFigures(
        String corpusHash,
        int trainedOn,
        int heldOut,
        double intentAccuracy,
        double inScopeAccuracy,
        double outOfScopeF1,
        double entityF1,
        List<Language> languages,
        List<Score> intents,
        List<Score> entities) {

    /** The file beside the network. */
    public static final String FILE = "model-card.json";

    /** @param languageRight share of the messages whose language was recognised */
    public record Language(String language, int messages, double intentAccuracy, double languageRight) {}

    /** @param cases held-out messages of an intent, or spans of an entity */
    public record Score(String name, int cases, double f1) {}

    public ModelFigures {
        languages = List.copyOf(languages);
        intents = List.copyOf(intents);
        entities = List.copyOf(entities);
    }

    /** The figures of the model that ships in this jar. */
    public static ModelFigures bundled() {
        try (InputStream content = ModelFigures.class.getResourceAsStream("/model/" + FILE)) {
            if (content == null) {
                throw new IllegalStateException(FILE + " is missing from the nlu jar");
            }
            return new JsonMapper().readValue(content, ModelFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}

package com.retailbot.codrisk;

import ai.djl.util.JsonUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is committed beside the model.
 *
 * @param featureNames the inputs that the model was trained with; must be {@link RiskFeature#keys()}
 * @param generatorHash of the settings that the synthetic history was made with
 * @param corpusHash of the feature rows and outcomes that the model was trained, calibrated and tested with
 * @param modelSha256 of the model file
 * @param metrics measured on the latest part of the history
 */
public record ModelMetadata(
        String modelVersion,
        String trainedWith,
        List<String> featureNames,
        Calibration calibration,
        String generatorHash,
        String corpusHash,
        String modelSha256,
        Map<String, Double> metrics) {

    static final String RESOURCE = "/model/cod-risk-metadata.json";

    /** The metadata of the committed model. */
    public static ModelMetadata committed() {
        try (InputStream in = Objects.requireNonNull(
                        ModelMetadata.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing on the classpath");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonUtils.GSON.fromJson(reader, ModelMetadata.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    public String toJson() {
        return JsonUtils.GSON_PRETTY.toJson(this) + "\n";
    }
}

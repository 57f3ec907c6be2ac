package com.retailbot.codrisk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The trained model: calibrated probability that an order is refused, with reasons. Safe for use by many threads; holds
 * native memory, so close it.
 */
public final class CodRiskModel implements AutoCloseable {

    static final String RESOURCE = "/model/cod-risk.json";

    private final ModelMetadata metadata;
    private final RefusalScorer scorer;
    private final RefusalExplainer explainer;

    private CodRiskModel(ModelMetadata metadata, RefusalScorer scorer, RefusalExplainer explainer) {
        this.metadata = metadata;
        this.scorer = scorer;
        this.explainer = explainer;
    }

    /** Loads the model that stands on the classpath. */
    public static CodRiskModel load() {
        return load(modelBytes(), ModelMetadata.committed());
    }

    static CodRiskModel load(byte[] model, ModelMetadata metadata) {
        if (!metadata.featureNames().equals(RiskFeature.keys())) {
            throw new IllegalStateException("the COD risk model was trained with " + metadata.featureNames()
                    + ", the code has " + RiskFeature.keys() + ": train it again");
        }
        if (!sha256(model).equals(metadata.modelSha256())) {
            throw new IllegalStateException("the COD risk model file does not belong to its metadata: train it again");
        }
        return new CodRiskModel(metadata, scorerOf(model), new RefusalExplainer(model));
    }

    public RiskAssessment assess(OrderToScore order) {
        float[] vector = RiskFeature.vectorOf(order);
        double probability = metadata.calibration().probabilityOf(scorer.margin(vector));
        return new RiskAssessment(
                probability, Reasons.of(order, explainer.contributions(vector)), metadata.modelVersion());
    }

    public ModelMetadata metadata() {
        return metadata;
    }

    @Override
    public void close() {
        scorer.close();
        explainer.close();
    }

    /** The native engine reads a file; the model lives inside a jar. */
    private static RefusalScorer scorerOf(byte[] model) {
        try {
            Path file = Files.createTempFile("cod-risk", ".json");
            try {
                Files.write(file, model);
                return new RefusalScorer(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the COD risk model", e);
        }
    }

    private static byte[] modelBytes() {
        try (InputStream in = Objects.requireNonNull(
                CodRiskModel.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing on the classpath")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package com.retailbot.codrisk.training;

import com.retailbot.codrisk.ModelMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains the COD risk model and writes it with its metadata and model card into the {@code cod-risk} module.
 *
 * <p>Usage: {@code TrainCodRisk <folder of the cod-risk module>}
 */
public final class TrainCodRisk {

    static final int TREES = 260;

    private TrainCodRisk() {}

    public static void main(String[] args) throws IOException, XGBoostError {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("Usage: TrainCodRisk <folder of the cod-risk module>");
            System.exit(2);
        }
        Path module = Path.of(args[0]);
        TrainingRun run = new TrainingRun(GeneratorSettings.standard(), TREES);
        ModelMetadata metadata = run.metadata();
        Path folder = Files.createDirectories(module.resolve("src/main/resources/model"));
        Files.write(folder.resolve("cod-risk.json"), run.model());
        Files.writeString(folder.resolve("cod-risk-metadata.json"), metadata.toJson());
        Files.writeString(module.resolve("MODEL_CARD.md"), ModelCard.of(run));
        System.out.println(metadata.modelVersion() + " " + metadata.metrics() + " " + run.model().length + " bytes");
    }
}

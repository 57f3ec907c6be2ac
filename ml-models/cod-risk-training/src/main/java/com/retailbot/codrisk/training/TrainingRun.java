package com.retailbot.codrisk.training;

import com.retailbot.codrisk.Calibration;
import com.retailbot.codrisk.ModelMetadata;
import com.retailbot.codrisk.RiskFeature;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** History to model: generates, splits by time, trains, calibrates and measures. */
final class TrainingRun {

    static final String TRAINED_WITH = "xgboost4j 3.0.4";

    private final GeneratorSettings settings;
    private final TimeSplit split;
    private final byte[] model;
    private final Calibration calibration;
    private final String corpusHash;
    private final Evaluation raw;
    private final Evaluation calibrated;
    private final Evaluation ceiling;
    private final Evaluation customerRateOnly;

    TrainingRun(GeneratorSettings settings, int trees) throws XGBoostError {
        this.settings = settings;
        List<PastOrder> history = new HistoryGenerator(settings).generate();
        corpusHash = Sha256.of(history);
        split = TimeSplit.of(history);
        Booster booster = new RiskTrainer(trees).train(split.train());
        try {
            model = booster.toByteArray("json");
            calibration = PlattFit.fit(RiskTrainer.margins(booster, split.calibrate()), outcomes(split.calibrate()));
            double[] margins = RiskTrainer.margins(booster, split.test());
            raw = measured(margins, new Calibration(1, 0));
            calibrated = measured(margins, calibration);
        } finally {
            booster.dispose();
        }
        boolean[] outcomes = outcomes(split.test());
        ceiling = new Evaluation(
                split.test().stream().mapToDouble(PastOrder::trueProbability).toArray(), outcomes);
        int customerRate = RiskFeature.CUSTOMER_REFUSAL_RATE.ordinal();
        customerRateOnly = new Evaluation(
                split.test().stream()
                        .mapToDouble(o -> o.features()[customerRate])
                        .toArray(),
                outcomes);
    }

    private Evaluation measured(double[] margins, Calibration calibrationToUse) {
        return new Evaluation(
                Arrays.stream(margins).map(calibrationToUse::probabilityOf).toArray(), outcomes(split.test()));
    }

    private static boolean[] outcomes(List<PastOrder> orders) {
        boolean[] refused = new boolean[orders.size()];
        for (int i = 0; i < refused.length; i++) {
            refused[i] = orders.get(i).refused();
        }
        return refused;
    }

    GeneratorSettings settings() {
        return settings;
    }

    TimeSplit split() {
        return split;
    }

    byte[] model() {
        return model.clone();
    }

    Evaluation raw() {
        return raw;
    }

    Evaluation calibrated() {
        return calibrated;
    }

    /** What the probabilities that the outcomes were drawn with would reach. */
    Evaluation ceiling() {
        return ceiling;
    }

    /** Ranking by the customer's own past alone: what a shopkeeper does by heart. */
    Evaluation customerRateOnly() {
        return customerRateOnly;
    }

    ModelMetadata metadata() {
        String modelHash = Sha256.of(model);
        return new ModelMetadata(
                "cod-risk-" + modelHash.substring(0, 8),
                TRAINED_WITH,
                RiskFeature.keys(),
                calibration,
                settings.hash(),
                corpusHash,
                modelHash,
                metrics());
    }

    private Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("testOrders", (double) split.test().size());
        metrics.put("testRefusalRate", rounded(calibrated.refusalRate()));
        metrics.put("auc", rounded(calibrated.auc()));
        metrics.put("brier", rounded(calibrated.brier()));
        metrics.put("calibrationError", rounded(calibrated.calibrationError()));
        metrics.put("liftTop10Percent", rounded(calibrated.lift(0.1).lift()));
        return metrics;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}

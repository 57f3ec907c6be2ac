package com.retailbot.codrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import org.junit.jupiter.api.Test;

/** DJL scores, xgboost4j explains: both must speak of the same number. */
class EnginesAgreeTest {

    private static final Path MODEL = Path.of("src/main/resources/model/cod-risk.json");

    @Test
    void djlScoresWhatXgboostScoresAndTheContributionsAddUpToIt() throws Exception {
        Booster booster = XGBoost.loadModel(MODEL.toString());
        try (RefusalScorer scorer = new RefusalScorer(MODEL)) {
            Random random = new Random(3);
            for (int i = 0; i < 100; i++) {
                float[] vector = someVector(random);
                DMatrix row = new DMatrix(vector, 1, vector.length, Float.NaN);

                double margin = scorer.margin(vector);

                assertThat(margin).isCloseTo(booster.predict(row, true)[0][0], within(1e-5));
                assertThat(sum(booster.predictContrib(row, 0)[0])).isCloseTo(margin, within(1e-4));
                row.dispose();
            }
        } finally {
            booster.dispose();
        }
    }

    @Test
    void djlsPartOfXgboost4jStandsFirstOnTheClasspath() {
        String origin = DMatrix.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        assertThat(origin).contains("ai/djl/ml/xgboost");
    }

    private static float[] someVector(Random random) {
        float[] vector = RiskFeature.vectorOf(Orders.worth(500 + random.nextInt(40_000)));
        vector[RiskFeature.WILAYA_REFUSAL_RATE.ordinal()] = random.nextFloat() * 0.6f;
        vector[RiskFeature.PAST_REFUSALS.ordinal()] = random.nextInt(3);
        vector[RiskFeature.HOUR.ordinal()] = random.nextInt(24);
        vector[RiskFeature.ADDRESS_QUALITY.ordinal()] = random.nextFloat();
        return vector;
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}

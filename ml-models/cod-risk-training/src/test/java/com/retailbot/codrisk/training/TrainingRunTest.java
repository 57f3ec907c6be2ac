package com.retailbot.codrisk.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.codrisk.Calibration;
import java.util.Random;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;

class TrainingRunTest {

    @Test
    void aSmallTrainingLearnsAndIsRepeatable() throws XGBoostError {
        TrainingRun first = new TrainingRun(GeneratorSettings.standard().smaller(2), 40);
        TrainingRun second = new TrainingRun(GeneratorSettings.standard().smaller(2), 40);

        assertThat(first.model()).isEqualTo(second.model());
        assertThat(first.calibrated().auc())
                .isGreaterThan(first.customerRateOnly().auc())
                .isLessThan(first.ceiling().auc());
        assertThat(first.calibrated().calibrationError()).isLessThan(0.04);
        assertThat(ModelCard.of(first)).contains("## Calibration", "## Lift", "## Limits");
    }

    @Test
    void theModelIsMeasuredOnOrdersThatComeAfterItsTraining() {
        TimeSplit split =
                TimeSplit.of(new HistoryGenerator(GeneratorSettings.standard().smaller(1)).generate());

        assertThat(split.train().getLast().placedAt())
                .isBeforeOrEqualTo(split.calibrate().getFirst().placedAt());
        assertThat(split.calibrate().getLast().placedAt())
                .isBeforeOrEqualTo(split.test().getFirst().placedAt());
    }

    @Test
    void plattScalingFindsTheDistortion() {
        Random random = new Random(11);
        double[] margins = random.doubles(40_000, -3, 3).toArray();
        boolean[] refused = new boolean[margins.length];
        Calibration truth = new Calibration(0.7, -0.4);
        for (int i = 0; i < margins.length; i++) {
            refused[i] = random.nextDouble() < truth.probabilityOf(margins[i]);
        }

        Calibration fitted = PlattFit.fit(margins, refused);

        assertThat(fitted.slope()).isBetween(0.66, 0.74);
        assertThat(fitted.intercept()).isBetween(-0.44, -0.36);
    }

    @Test
    void aPerfectRankingHasAnAucOfOneAndAConstantOneOfAHalf() {
        boolean[] refused = {false, false, true, true};

        assertThat(new Evaluation(new double[] {0.1, 0.2, 0.3, 0.4}, refused).auc())
                .isEqualTo(1);
        assertThat(new Evaluation(new double[] {0.4, 0.3, 0.2, 0.1}, refused).auc())
                .isZero();
        assertThat(new Evaluation(new double[] {0.2, 0.2, 0.2, 0.2}, refused).auc())
                .isEqualTo(0.5);
    }

    @Test
    void liftComparesTheRiskiestWithAll() {
        double[] probabilities = new double[100];
        boolean[] refused = new boolean[100];
        for (int i = 0; i < 100; i++) {
            probabilities[i] = i / 100.0;
            refused[i] = i >= 80;
        }

        Evaluation.Lift lift = new Evaluation(probabilities, refused).lift(0.1);

        assertThat(lift.refusalRate()).isEqualTo(1);
        assertThat(lift.lift()).isEqualTo(5);
        assertThat(lift.caught()).isEqualTo(0.5);
    }
}

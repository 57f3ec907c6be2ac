package com.retailbot.codrisk.training;

import java.util.Locale;

/** MODEL_CARD.md: what the model is, what it was measured to do, what it must not be used for. */
final class ModelCard {

    private ModelCard() {}

    static String of(TrainingRun run) {
        return introduction(run)
                + measures(run)
                + calibrationTable(run.calibrated())
                + lifts(run.calibrated())
                + LIMITS;
    }

    private static String introduction(TrainingRun run) {
        GeneratorSettings settings = run.settings();
        return format(
                """
                # Model card: COD refusal risk

                Written by the training programme; do not edit. Version `%s`, %s, seed %d.

                **What it says.** The probability that a cash-on-delivery order, once shipped, is refused at the door or comes back, with
                the reasons (TreeSHAP contributions, added up by topic). A shop's thresholds make an outcome of it; the model never refuses
                an order, and a person can always decide.

                **Data.** A synthetic history from %s to %s: no labelled Algerian COD orders are public. Its assumptions are listed in
                the README of `cod-risk-training`. **The figures below therefore prove the machinery, not the model's worth in a real shop**: measure
                it again on real outcomes before trusting the probabilities.

                **Split by time.** %d orders to train, then %d to calibrate (Platt scaling), then %d to measure, the latest ones.

                """,
                run.metadata().modelVersion(),
                TrainingRun.TRAINED_WITH,
                settings.seed(),
                settings.from(),
                settings.until(),
                run.split().train().size(),
                run.split().calibrate().size(),
                run.split().test().size());
    }

    private static String measures(TrainingRun run) {
        return format(
                """
                ## Measured on the latest %d orders (%.1f %% refused)
                | | AUC | Brier | calibration error |
                |---|---|---|---|
                | **the model, calibrated** | **%.4f** | **%.4f** | **%.4f** |
                | the model before calibration | %.4f | %.4f | %.4f |
                | customer's own refusal rate alone | %.4f | – | – |
                | the true probabilities (no model can do better) | %.4f | %.4f | %.4f |

                Brier of always saying the mean: %.4f.

                """,
                run.split().test().size(),
                100 * run.calibrated().refusalRate(),
                run.calibrated().auc(),
                run.calibrated().brier(),
                run.calibrated().calibrationError(),
                run.raw().auc(),
                run.raw().brier(),
                run.raw().calibrationError(),
                run.customerRateOnly().auc(),
                run.ceiling().auc(),
                run.ceiling().brier(),
                run.ceiling().calibrationError(),
                run.calibrated().refusalRate() * (1 - run.calibrated().refusalRate()));
    }

    private static String calibrationTable(Evaluation evaluation) {
        StringBuilder table = new StringBuilder("""
                ## Calibration
                | decile of risk | orders | promised | refused |
                |---|---|---|---|
                """);
        int number = 1;
        for (Evaluation.Decile decile : evaluation.deciles()) {
            table.append(format(
                    "| %d | %d | %.1f %% | %.1f %% |%n",
                    number++, decile.orders(), 100 * decile.meanProbability(), 100 * decile.refusalRate()));
        }
        return table.append('\n').toString();
    }

    private static String lifts(Evaluation evaluation) {
        StringBuilder table = new StringBuilder("""
                ## Lift
                | riskiest | refused among them | lift | share of all refusals |
                |---|---|---|---|
                """);
        for (double share : new double[] {0.05, 0.1, 0.2, 0.3}) {
            Evaluation.Lift lift = evaluation.lift(share);
            table.append(format(
                    "| %.0f %% | %.1f %% | %.2f | %.1f %% |%n",
                    100 * share, 100 * lift.refusalRate(), lift.lift(), 100 * lift.caught()));
        }
        return table.append('\n').toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static final String LIMITS = """
            ## Limits
            - Trained on assumptions: relative effects (night orders, vague addresses, Ramadan) are what the generator was told.
            - Amounts are dinars; a shop in another currency needs its own training.
            - Orders that were held, cancelled or never shipped have no outcome. Holding risky orders therefore hides what would have become of
              them; keep shipping a small random share of them when the model is to be trained on real outcomes.
            - The wilaya's rate is the shop's own, shrunk to the shop's mean, so a wilaya with few orders is never condemned; still, look at how it
              treats regions before using it for anything but asking the shopper to confirm.
            - It knows no person: the customer key is a fingerprint of the phone within one shop; name and address are seen only as marks
              of completeness.
            """;
}

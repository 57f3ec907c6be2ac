package com.retailbot.codrisk.training;

import com.retailbot.codrisk.Calibration;

/** Logistic regression of outcomes on margins by Newton's method. */
final class PlattFit {

    private static final int MOST_STEPS = 50;
    private static final double PRECISE_ENOUGH = 1e-9;

    private PlattFit() {}

    static Calibration fit(double[] margins, boolean[] refused) {
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            Calibration current = new Calibration(slope, intercept);
            double gradientSlope = 0;
            double gradientIntercept = 0;
            double slopeSlope = 1e-9;
            double slopeIntercept = 0;
            double interceptIntercept = 1e-9;
            for (int i = 0; i < margins.length; i++) {
                double probability = current.probabilityOf(margins[i]);
                double error = probability - (refused[i] ? 1 : 0);
                double weight = probability * (1 - probability);
                gradientSlope += error * margins[i];
                gradientIntercept += error;
                slopeSlope += weight * margins[i] * margins[i];
                slopeIntercept += weight * margins[i];
                interceptIntercept += weight;
            }
            double determinant = slopeSlope * interceptIntercept - slopeIntercept * slopeIntercept;
            double stepSlope = (interceptIntercept * gradientSlope - slopeIntercept * gradientIntercept) / determinant;
            double stepIntercept = (slopeSlope * gradientIntercept - slopeIntercept * gradientSlope) / determinant;
            slope -= stepSlope;
            intercept -= stepIntercept;
            if (Math.abs(stepSlope) + Math.abs(stepIntercept) < PRECISE_ENOUGH) {
                break;
            }
        }
        return new Calibration(slope, intercept);
    }
}

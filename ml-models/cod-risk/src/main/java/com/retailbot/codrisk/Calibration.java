package com.retailbot.codrisk;

/**
 * Platt scaling: probability = 1 / (1 + e^-(slope × margin + intercept)), fitted on orders later than the training's.
 * Two parameters keep the model's ranking and cannot overfit a few thousand orders, unlike isotonic steps.
 */
public record Calibration(double slope, double intercept) {

    public double probabilityOf(double margin) {
        return 1 / (1 + StrictMath.exp(-(slope * margin + intercept)));
    }
}

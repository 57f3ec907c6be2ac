package com.retailbot.nlu.training;

import ai.djl.ndarray.NDArray;

/**
 * Numbers to multiply or divide by where a gradient is collected. The engine's own {@code mul(number)} frees the number's memory
 * at the next garbage collection, while the gradient still needs it.
 */
final class Numbers {

    private Numbers() {}

    /** A number that lives as long as the arrays beside which it is used. */
    static NDArray beside(NDArray array, double value) {
        return array.getManager().create((float) value);
    }
}

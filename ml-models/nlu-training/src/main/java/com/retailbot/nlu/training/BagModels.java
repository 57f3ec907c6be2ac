package com.retailbot.nlu.training;

import com.retailbot.nlu.linear.SoftmaxRegression;

/** The linear models over the bag of a message: one for its intent, one for its language. */
record BagModels(SoftmaxRegression intents, SoftmaxRegression languages) {

    /** Both side by side, one row a feature: a message's rows are read once for both. */
    Weights.Matrix table() {
        int left = intents.classes();
        int right = languages.classes();
        float[] intentWeights = intents.weights();
        float[] languageWeights = languages.weights();
        int rows = intentWeights.length / left;
        float[] values = new float[rows * (left + right)];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(intentWeights, row * left, values, row * (left + right), left);
            System.arraycopy(languageWeights, row * right, values, row * (left + right) + left, right);
        }
        return new Weights.Matrix(values, rows, left + right);
    }

    float[] bias() {
        float[] bias = new float[intents.classes() + languages.classes()];
        System.arraycopy(intents.bias(), 0, bias, 0, intents.classes());
        System.arraycopy(languages.bias(), 0, bias, intents.classes(), languages.classes());
        return bias;
    }
}

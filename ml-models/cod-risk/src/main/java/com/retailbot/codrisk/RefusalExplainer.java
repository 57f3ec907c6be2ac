package com.retailbot.codrisk;

import java.io.IOException;
import java.util.Arrays;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** TreeSHAP through xgboost4j: DJL's engine has no usable contributions. */
final class RefusalExplainer implements AutoCloseable {

    private final Booster booster;

    RefusalExplainer(byte[] model) {
        try {
            booster = XGBoost.loadModel(model);
            // More threads cost more than they give for one row, and burn CPU while they wait.
            booster.setParam("nthread", 1);
        } catch (XGBoostError | IOException e) {
            throw new IllegalStateException("xgboost4j cannot load the COD risk model", e);
        }
    }

    /** Log-odds that each feature adds to the average order's, in the order of {@link RiskFeature}. */
    float[] contributions(float[] vector) {
        try {
            DMatrix row = new DMatrix(vector, 1, vector.length, Float.NaN);
            try {
                // The last value is the average itself.
                return Arrays.copyOf(booster.predictContrib(row, 0)[0], vector.length);
            } finally {
                row.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("the COD risk model could not explain itself", e);
        }
    }

    @Override
    public void close() {
        booster.dispose();
    }
}

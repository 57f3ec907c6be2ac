package com.retailbot.codrisk.training;

import com.retailbot.codrisk.RiskFeature;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Gradient boosting on the training part of the history. */
final class RiskTrainer {

    private static final Map<String, Object> PARAMETERS = Map.of(
            "objective",
            "binary:logistic",
            "tree_method",
            "hist",
            "max_depth",
            5,
            "eta",
            0.05,
            "min_child_weight",
            20,
            "subsample",
            0.8,
            "colsample_bytree",
            0.7,
            "lambda",
            2,
            "seed",
            7,
            // More threads burn CPU on shared cores, and sums in another order would change the model's bytes.
            "nthread",
            1);

    private final int trees;

    RiskTrainer(int trees) {
        this.trees = trees;
    }

    Booster train(List<PastOrder> orders) throws XGBoostError {
        Map<String, Object> parameters = new HashMap<>(PARAMETERS);
        parameters.put("monotone_constraints", monotoneConstraints());
        DMatrix matrix = matrix(orders);
        try {
            return XGBoost.train(matrix, parameters, trees, Map.of(), null, null);
        } finally {
            matrix.dispose();
        }
    }

    /** Log-odds before calibration. */
    static double[] margins(Booster booster, List<PastOrder> orders) throws XGBoostError {
        DMatrix matrix = matrix(orders);
        try {
            return Arrays.stream(booster.predict(matrix, true))
                    .mapToDouble(row -> row[0])
                    .toArray();
        } finally {
            matrix.dispose();
        }
    }

    private static String monotoneConstraints() {
        return Arrays.stream(RiskFeature.values())
                .map(feature -> String.valueOf(feature.trend().constraint()))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static DMatrix matrix(List<PastOrder> orders) throws XGBoostError {
        int width = RiskFeature.values().length;
        float[] values = new float[orders.size() * width];
        float[] labels = new float[orders.size()];
        for (int row = 0; row < orders.size(); row++) {
            PastOrder order = orders.get(row);
            System.arraycopy(order.features(), 0, values, row * width, width);
            labels[row] = order.refused() ? 1 : 0;
        }
        DMatrix matrix = new DMatrix(values, orders.size(), width, Float.NaN);
        matrix.setLabel(labels);
        return matrix;
    }
}

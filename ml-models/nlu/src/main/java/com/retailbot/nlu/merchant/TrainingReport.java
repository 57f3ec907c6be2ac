package com.retailbot.nlu.merchant;

import java.util.List;

/**
 * The result of a training.
 *
 * @param labels number of distinct labels
 * @param accuracy cross-validated
 * @param suspicions one sentence for each example that looks mislabelled
 */
public record TrainingReport(MerchantModel model, int labels, double accuracy, List<String> suspicions) {}

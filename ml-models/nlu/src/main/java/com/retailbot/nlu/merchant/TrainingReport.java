package com.retailbot.nlu.merchant;

import java.util.List;

/**
 * The result of a training.
 *
 * @param labels number of distinct labels, out of scope included
 * @param accuracy cross-validated share of right answers, rejections included
 * @param suspicions examples to look at again, contradictions first
 */
public record TrainingReport(MerchantModel model, int labels, double accuracy, List<Suspicion> suspicions) {

    public TrainingReport {
        suspicions = List.copyOf(suspicions);
    }
}

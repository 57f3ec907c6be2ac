package com.retailbot.nlu.merchant;

/** A merchant's label with its probability; {@code oos} when none fits. */
public record MerchantPrediction(String label, double confidence) {}

package com.retailbot.nlu;

/** An intent with its calibrated probability. */
public record ScoredIntent(String intent, double confidence) {}

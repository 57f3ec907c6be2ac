package com.retailbot.botconfig.training;

/** A label with the number of its examples. */
public record LabelCount(String label, long examples) {}

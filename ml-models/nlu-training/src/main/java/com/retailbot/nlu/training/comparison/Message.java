package com.retailbot.nlu.training.comparison;

/** A labelled message of a comparison. */
public record Message(String text, String label, String language) {}

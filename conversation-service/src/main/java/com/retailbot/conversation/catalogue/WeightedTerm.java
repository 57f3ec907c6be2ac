package com.retailbot.conversation.catalogue;

/** @param weight 1 for an ordinary word; more when the model says that it names the goods, less beside such words */
public record WeightedTerm(String word, String skeleton, float weight) {}

package com.retailbot.nlu.merchant;

/** A message and the label that the merchant gives it. */
public record MerchantExample(String text, String label) {}

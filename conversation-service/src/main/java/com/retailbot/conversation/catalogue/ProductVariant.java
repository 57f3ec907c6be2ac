package com.retailbot.conversation.catalogue;

/** A variant with its product. */
public record ProductVariant(Product product, Variant variant) {}

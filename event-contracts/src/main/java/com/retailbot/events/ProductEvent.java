package com.retailbot.events;

/** Events of the topic {@code retail.product.v1}. */
@Topic(name = Topics.PRODUCT, compacted = true)
public sealed interface ProductEvent extends RetailEvent permits ProductChanged {}

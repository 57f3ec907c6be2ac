package com.retailbot.events;

/** Events of the topic {@code retail.cart.v1}. */
@Topic(name = Topics.CART)
public sealed interface CartEvent extends RetailEvent permits CartChanged {}

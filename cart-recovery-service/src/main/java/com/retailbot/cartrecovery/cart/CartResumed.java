package com.retailbot.cartrecovery.cart;

/** Within this service, in the transaction of the change: the shopper changed or emptied the cart. */
public record CartResumed(Cart cart) {}

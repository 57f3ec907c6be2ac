package com.retailbot.cartrecovery.cart;

/** Within this service, in the transaction of the change: a cart was found left. */
public record CartLeft(Cart cart) {}

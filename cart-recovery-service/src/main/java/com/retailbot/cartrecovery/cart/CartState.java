package com.retailbot.cartrecovery.cart;

/** Where a cart is on its way, as far as recovery is concerned. */
public enum CartState {
    /** Open; counts as left when it does not change for the shop's delay. */
    ACTIVE,
    ABANDONED,
    EMPTIED,
    ORDERED
}

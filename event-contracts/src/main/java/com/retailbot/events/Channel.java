package com.retailbot.events;

/** Where a shopper and the shop meet. */
public enum Channel {
    WIDGET,
    STOREFRONT,
    WHATSAPP,
    MESSENGER,
    SMS,
    EMAIL,
    /** The simulated phone of demo mode. */
    SANDBOX,
    /** Entered by a person in the builder or imported. */
    MANUAL
}

package com.retailbot.codrisk;

/** How an order reached the shop, as coarse as risk needs it. */
public enum OrderChannel {
    /** The shopper talked with the shop's bot: widget, WhatsApp, Messenger, SMS. */
    CHAT,
    /** A form on the shop's site. */
    STOREFRONT,
    /** A person of the shop took the order, usually by telephone. */
    MANUAL
}

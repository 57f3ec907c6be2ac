package com.retailbot.events;

/** Who decided. */
public enum DecidedBy {
    SHOPPER,
    AGENT
}

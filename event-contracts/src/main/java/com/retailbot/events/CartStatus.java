package com.retailbot.events;

/** State of a cart. */
public enum CartStatus {
    OPEN,
    EMPTIED,
    ORDERED
}

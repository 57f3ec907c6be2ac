package com.retailbot.conversation.order;

/** What the order form can be waiting for. */
public enum Slot {
    PRODUCT,
    NAME,
    PHONE,
    WILAYA,
    COMMUNE,
    /** Which of the above is to be changed. */
    CHANGE,
    CONFIRMATION
}

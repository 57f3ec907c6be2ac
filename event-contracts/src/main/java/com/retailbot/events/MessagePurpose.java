package com.retailbot.events;

/** Why a message went to a shopper's phone. */
public enum MessagePurpose {
    VERIFICATION,
    CART_REMINDER
}

package com.retailbot.conversation.reply;

import java.util.Locale;

/** Everything that the engine says itself. Each phrase has a text in all five varieties; a test holds them together. */
public enum Phrase {
    HELLO,
    YOU_ARE_WELCOME,
    GOODBYE,
    NOT_UNDERSTOOD,
    GOING_IN_CIRCLES,

    FOUND,
    NOTHING_FOUND,
    NOT_EXACTLY,
    RECOMMENDED,
    IN_STOCK,
    FEW_LEFT,
    OUT_OF_STOCK,
    PICK_VARIANT,
    NO_LONGER_SOLD,
    SOLD_OUT,
    CHOICE_ADD,
    CHOICE_PICK,

    CART_ADDED,
    CART_NOW,
    CART_EMPTY,
    CART_CHANGED_IN_SHOP,
    ONLY_LEFT,
    CHOICE_ORDER,
    CHOICE_EMPTY_CART,

    ASK_PRODUCT,
    ASK_NAME,
    ASK_PHONE,
    ASK_WILAYA,
    ASK_COMMUNE,
    NAME_UNREADABLE,
    PHONE_INVALID,
    WILAYA_UNKNOWN,
    NOTED,
    SUMMARY,
    CHOICE_CONFIRM,
    CHOICE_CHANGE,
    CHOICE_CANCEL,
    WHAT_TO_CHANGE,
    CHANGE_NAME,
    CHANGE_PHONE,
    CHANGE_PLACE,
    CHANGE_CART,
    ORDER_SENT,
    ORDER_DROPPED,
    BACK_TO_ORDER,

    ASK_ORDER_NUMBER,
    ASK_ORDER_PHONE,
    ORDER_UNKNOWN,
    STATUS_PLACED,
    STATUS_ON_HOLD,
    STATUS_CONFIRMED,
    STATUS_SHIPPED,
    STATUS_DELIVERED,
    STATUS_CANCELLED,
    STATUS_REFUSED,
    STATUS_RETURNED,
    ORDER_REGISTERED,
    ORDER_IMPOSSIBLE,
    ORDER_IMPOSSIBLE_PRODUCT,
    ORDER_IMPOSSIBLE_WILAYA,
    ORDER_IMPOSSIBLE_PHONE,

    SOURCE,
    NO_ANSWER;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

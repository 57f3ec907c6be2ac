package com.retailbot.nlu;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a shopper wants, as the built-in model tells it apart. The label is the lower-case name. */
public enum Intent {
    GREET,
    GOODBYE,
    THANKS,
    PRODUCT_SEARCH,
    PRODUCT_PRICE,
    PRODUCT_AVAILABILITY,
    PRODUCT_DETAILS,
    RECOMMEND_PRODUCT,
    ORDER_PLACE,
    ORDER_STATUS,
    ORDER_CANCEL,
    ORDER_CHANGE,
    RETURN_REFUND,
    DELIVERY_INFO,
    PAYMENT_METHODS,
    COD_QUESTION,
    DISCOUNT_PROMO,
    STORE_HOURS_LOCATION,
    COMPLAINT,
    HUMAN_AGENT,
    CART_HELP,
    WARRANTY,
    AFFIRM,
    DENY,
    OUT_OF_SCOPE;

    /** The name in data, events and flows, e.g. {@code order_status}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Intent> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(intent -> intent.label().equals(label))
                .findFirst();
    }
}

package com.retailbot.nlu;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of values in a message, with what {@link Entity#norm()} holds for each. */
public enum EntityType {
    /** An item noun; norm: folded words. */
    PRODUCT,
    /** A broad group of goods; norm: folded words. */
    CATEGORY,
    /** Norm: canonical colour code such as {@code black}, or the folded words of an unknown colour. */
    COLOUR,
    /** Norm: canonical size such as {@code 42}, {@code XL}, {@code 128GB}. */
    SIZE,
    /** Norm: whole dinars. */
    PRICE_MAX,
    /** Norm: whole dinars. */
    PRICE_MIN,
    /** Norm: upper case without marks. */
    ORDER_ID,
    /** Norm: E.164. */
    PHONE,
    /** A wilaya or a place in it; norm: two-digit code of the wilaya. */
    WILAYA,
    /** Norm: digits. */
    QUANTITY,
    /** Norm: {@code today}, {@code tomorrow}, {@code yesterday}, a weekday in English, or the folded words. */
    DATE,
    /** Norm: folded words. */
    BRAND;

    /** The name in data and JSON, e.g. {@code price_max}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntityType> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label().equals(label))
                .findFirst();
    }
}

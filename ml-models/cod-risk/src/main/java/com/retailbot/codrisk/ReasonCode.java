package com.retailbot.codrisk;

import java.util.List;
import java.util.Locale;

/** Catalogue of reasons. Each always pushes the same way and names its parameters; readers render it in a language. */
public enum ReasonCode {
    FIRST_ORDER(true),
    PAST_REFUSALS(true, "refused", "orders"),
    PAST_DELIVERIES(false, "delivered", "orders"),
    NO_DELIVERY_YET(true, "orders"),
    HIGH_ORDER_VALUE(true, "total"),
    LOW_ORDER_VALUE(false, "total"),
    MANY_UNITS(true, "units"),
    RISKY_HOUR(true, "hour", "day"),
    SAFE_HOUR(false, "hour", "day"),
    RAMADAN(true),
    BEFORE_EID(true),
    WILAYA_REFUSES_OFTEN(true, "wilaya", "rate"),
    WILAYA_REFUSES_RARELY(false, "wilaya", "rate"),
    SHOP_REFUSALS_HIGH(true, "rate"),
    SHOP_REFUSALS_LOW(false, "rate"),
    REPEATED_ORDERS(true, "count"),
    VAGUE_ADDRESS(true),
    PRECISE_ADDRESS(false),
    DOUBTFUL_NAME(true),
    COMPLETE_NAME(false),
    DOUBTFUL_PHONE(true),
    MOBILE_PHONE(false),
    DEEP_DISCOUNT(true, "share"),
    RISKY_CHANNEL(true, "channel"),
    SAFE_CHANNEL(false, "channel");

    private final boolean raisesRisk;
    private final List<String> parameters;

    ReasonCode(boolean raisesRisk, String... parameters) {
        this.raisesRisk = raisesRisk;
        this.parameters = List.of(parameters);
    }

    /** As it stands in events and answers, for example {@code past-refusals}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean raisesRisk() {
        return raisesRisk;
    }

    public List<String> parameters() {
        return parameters;
    }
}

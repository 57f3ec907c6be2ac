package com.retailbot.codrisk;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The model's inputs, in the order of its vector. There are no missing values: what is unknown has a value that means so
 * (no earlier order: one year ago, age 0, {@link #FIRST_ORDER} 1).
 *
 * <p>A trend other than {@code FREE} is a monotone constraint of the training: more refusals of a customer can never
 * lower the risk, whatever the sample says, so that reasons make sense to a merchant.
 */
public enum RiskFeature {
    /** What the courier collects, in dinars. */
    ORDER_TOTAL_DZD("order_total_dzd", Trend.RISING, Topic.VALUE, OrderToScore::totalDzd),
    /** Different articles. */
    LINES("lines", Trend.FREE, Topic.SIZE, OrderToScore::lines),
    /** Articles in all. */
    UNITS("units", Trend.RISING, Topic.SIZE, OrderToScore::units),
    /** Hour of the day at the shop, 0 to 23. */
    HOUR("hour", Trend.FREE, Topic.TIME, o -> o.localTime().getHour()),
    /** 1 Monday to 7 Sunday. */
    DAY_OF_WEEK(
            "day_of_week",
            Trend.FREE,
            Topic.TIME,
            o -> o.localTime().getDayOfWeek().getValue()),
    /** 1 in Ramadan. */
    RAMADAN("ramadan", Trend.FREE, Topic.SEASON, o -> flag(o.season() == Season.RAMADAN)),
    /** 1 in the week before either Eid. */
    BEFORE_EID("before_eid", Trend.FREE, Topic.SEASON, o -> flag(o.season() == Season.BEFORE_EID)),
    /** Refusal rate of the shop's orders to this wilaya, shrunk to the shop's rate. */
    WILAYA_REFUSAL_RATE("wilaya_refusal_rate", Trend.RISING, Topic.WILAYA, OrderToScore::wilayaRefusalRate),
    /** Refusal rate of the shop, shrunk to the assumed mean. */
    SHOP_REFUSAL_RATE("shop_refusal_rate", Trend.RISING, Topic.SHOP, OrderToScore::shopRefusalRate),
    /** Orders of this customer before. */
    PAST_ORDERS("past_orders", Trend.FREE, Topic.CUSTOMER, o -> o.customer().orders()),
    /** Refused orders of this customer. */
    PAST_REFUSALS(
            "past_refusals", Trend.RISING, Topic.CUSTOMER, o -> o.customer().refused()),
    /** Delivered orders of this customer. */
    PAST_DELIVERIES(
            "past_deliveries", Trend.FALLING, Topic.CUSTOMER, o -> o.customer().delivered()),
    /** Refusal rate of this customer, shrunk to the wilaya's. */
    CUSTOMER_REFUSAL_RATE("customer_refusal_rate", Trend.RISING, Topic.CUSTOMER, OrderToScore::customerRefusalRate),
    /** Days since the customer's first order, 0 for a new one. */
    CUSTOMER_AGE_DAYS("customer_age_days", Trend.FREE, Topic.CUSTOMER, OrderToScore::customerAgeDays),
    /** 1 when the customer never ordered before. */
    FIRST_ORDER(
            "first_order", Trend.RISING, Topic.CUSTOMER, o -> flag(o.customer().isNewCustomer())),
    /** Hours since the customer's last order, at most a year. */
    HOURS_SINCE_LAST_ORDER("hours_since_last_order", Trend.FREE, Topic.REPETITION, OrderToScore::hoursSinceLastOrder),
    /** Orders of the same phone in the last 24 hours. */
    PHONE_ORDERS_24H(
            "phone_orders_24h",
            Trend.RISING,
            Topic.REPETITION,
            o -> o.customer().ordersInLast24Hours()),
    /** 0 (useless) to 1 (a courier finds the door); the usual mark when no address was asked for. */
    ADDRESS_QUALITY(
            "address_quality", Trend.FALLING, Topic.ADDRESS, o -> o.contact().addressOrUsual()),
    /** 0 (nonsense) to 1 (first and family name). */
    NAME_QUALITY("name_quality", Trend.FALLING, Topic.NAME, o -> o.contact().name()),
    /** Rank of {@link PhoneKind}: 0 invalid to 3 mobile. */
    PHONE_QUALITY(
            "phone_quality",
            Trend.FALLING,
            Topic.PHONE,
            o -> o.contact().phone().ordinal()),
    /** Discount by the goods' price, 0 to 1. */
    DISCOUNT_SHARE("discount_share", Trend.FREE, Topic.DISCOUNT, OrderToScore::discountShare),
    /** 1 when the order came through a conversation. */
    CHAT_CHANNEL("chat_channel", Trend.FREE, Topic.CHANNEL, o -> flag(o.channel() == OrderChannel.CHAT)),
    /** 1 when a person of the shop took the order. */
    MANUAL_CHANNEL("manual_channel", Trend.FREE, Topic.CHANNEL, o -> flag(o.channel() == OrderChannel.MANUAL));

    private final String key;
    private final Trend trend;
    private final Topic topic;
    private final ToDoubleFunction<OrderToScore> reading;

    RiskFeature(String key, Trend trend, Topic topic, ToDoubleFunction<OrderToScore> reading) {
        this.key = key;
        this.trend = trend;
        this.topic = topic;
        this.reading = reading;
    }

    /** The order's values of all features, in the order of this enum. */
    public static float[] vectorOf(OrderToScore order) {
        RiskFeature[] features = values();
        float[] vector = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            vector[i] = (float) features[i].reading.applyAsDouble(order);
        }
        return vector;
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(RiskFeature::key).toList();
    }

    /** Name in the model's metadata; never shown to people. */
    public String key() {
        return key;
    }

    public Trend trend() {
        return trend;
    }

    Topic topic() {
        return topic;
    }

    private static double flag(boolean condition) {
        return condition ? 1 : 0;
    }

    /** How the risk may depend on a feature. */
    public enum Trend {
        FALLING(-1),
        FREE(0),
        RISING(1);

        private final int constraint;

        Trend(int constraint) {
            this.constraint = constraint;
        }

        /** XGBoost's {@code monotone_constraints} value. */
        public int constraint() {
            return constraint;
        }
    }

    /** Features that a merchant sees as one thing: their contributions are added up into one reason. */
    enum Topic {
        VALUE,
        SIZE,
        TIME,
        SEASON,
        WILAYA,
        SHOP,
        CUSTOMER,
        REPETITION,
        ADDRESS,
        NAME,
        PHONE,
        DISCOUNT,
        CHANNEL
    }
}

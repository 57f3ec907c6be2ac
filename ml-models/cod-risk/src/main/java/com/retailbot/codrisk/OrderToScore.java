package com.retailbot.codrisk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Everything the model may look at when an order is placed; nothing that becomes known later.
 *
 * @param totalDzd what the courier collects: goods less discount plus delivery, in dinars
 * @param goodsDzd goods before discount, in dinars
 * @param discountDzd how much the order was reduced, in dinars
 * @param lines different articles
 * @param units articles in all
 * @param zone the shop's time zone: an order at night is one at the shopper's night
 * @param wilaya how the shop's orders to the order's wilaya ended until now
 * @param shop how all of the shop's orders ended until now
 */
public record OrderToScore(
        double totalDzd,
        double goodsDzd,
        double discountDzd,
        int lines,
        int units,
        Instant placedAt,
        ZoneId zone,
        OrderChannel channel,
        String wilayaCode,
        ContactQuality contact,
        CustomerHistory customer,
        DeliveryRecord wilaya,
        DeliveryRecord shop) {

    /** Share of cash-on-delivery orders refused that is assumed of a shop without a history. */
    public static final double ASSUMED_REFUSAL_RATE = 0.25;

    private static final double SHOP_STRENGTH = 50;
    private static final double WILAYA_STRENGTH = 30;
    private static final double CUSTOMER_STRENGTH = 3;
    private static final double LONG_AGO_HOURS = 8760;

    LocalDateTime localTime() {
        return LocalDateTime.ofInstant(placedAt, zone);
    }

    Season season() {
        return Season.of(localTime().toLocalDate());
    }

    double discountShare() {
        return goodsDzd <= 0 ? 0 : Math.clamp(discountDzd / goodsDzd, 0, 1);
    }

    double shopRefusalRate() {
        return shop.refusalRateShrunkTo(ASSUMED_REFUSAL_RATE, SHOP_STRENGTH);
    }

    double wilayaRefusalRate() {
        return wilaya.refusalRateShrunkTo(shopRefusalRate(), WILAYA_STRENGTH);
    }

    double customerRefusalRate() {
        return customer.record().refusalRateShrunkTo(wilayaRefusalRate(), CUSTOMER_STRENGTH);
    }

    double customerAgeDays() {
        Instant first = customer.firstOrderAt();
        return first == null ? 0 : Math.max(0, Duration.between(first, placedAt).toHours() / 24.0);
    }

    /** A year when the customer never ordered before, so that the value keeps one direction: long ago to just now. */
    double hoursSinceLastOrder() {
        @Nullable Instant last = customer.lastOrderAt();
        return last == null
                ? LONG_AGO_HOURS
                : Math.clamp(Duration.between(last, placedAt).toMinutes() / 60.0, 0, LONG_AGO_HOURS);
    }
}

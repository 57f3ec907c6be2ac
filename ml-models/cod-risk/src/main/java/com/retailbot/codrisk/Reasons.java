package com.retailbot.codrisk;

import com.retailbot.codrisk.RiskFeature.Topic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the contributions of single features into a few sentences' worth of reasons. */
final class Reasons {

    private static final int MOST = 6;
    /** Weaker pushes move the probability by less than one point: noise to a merchant. */
    private static final double LEAST_CONTRIBUTION = 0.05;

    private static final double NOTABLE_DISCOUNT = 0.1;

    private Reasons() {}

    /** @param contributions log-odds by feature, in the order of {@link RiskFeature} */
    static List<RiskReason> of(OrderToScore order, float[] contributions) {
        Map<Topic, Double> byTopic = new EnumMap<>(Topic.class);
        for (RiskFeature feature : RiskFeature.values()) {
            byTopic.merge(feature.topic(), (double) contributions[feature.ordinal()], Double::sum);
        }
        List<RiskReason> reasons = new ArrayList<>();
        byTopic.forEach((topic, contribution) -> {
            RiskReason reason = Math.abs(contribution) < LEAST_CONTRIBUTION ? null : reason(topic, order, contribution);
            if (reason != null) {
                reasons.add(reason);
            }
        });
        reasons.sort(Comparator.comparingDouble((RiskReason r) -> Math.abs(r.contribution()))
                .reversed());
        return reasons.subList(0, Math.min(MOST, reasons.size()));
    }

    /** Null when the topic pushes in a way that no honest sentence about this order explains. */
    private static @Nullable RiskReason reason(Topic topic, OrderToScore order, double contribution) {
        ReasonCode code = code(topic, order, contribution > 0);
        if (code == null) {
            return null;
        }
        Map<String, String> parameters = new HashMap<>();
        code.parameters().forEach(name -> parameters.put(name, parameter(name, topic, order)));
        return new RiskReason(code, parameters, contribution);
    }

    private static @Nullable ReasonCode code(Topic topic, OrderToScore order, boolean raises) {
        return switch (topic) {
            case VALUE -> raises ? ReasonCode.HIGH_ORDER_VALUE : ReasonCode.LOW_ORDER_VALUE;
            case SIZE -> when(raises && order.units() > 1, ReasonCode.MANY_UNITS);
            case TIME -> raises ? ReasonCode.RISKY_HOUR : ReasonCode.SAFE_HOUR;
            case SEASON -> season(order.season(), raises);
            case WILAYA -> raises ? ReasonCode.WILAYA_REFUSES_OFTEN : ReasonCode.WILAYA_REFUSES_RARELY;
            case SHOP -> raises ? ReasonCode.SHOP_REFUSALS_HIGH : ReasonCode.SHOP_REFUSALS_LOW;
            case CUSTOMER -> customer(order.customer(), raises);
            case REPETITION -> when(raises && order.customer().ordersInLast24Hours() > 0, ReasonCode.REPEATED_ORDERS);
            case ADDRESS ->
                when(order.contact().address() != null, raises ? ReasonCode.VAGUE_ADDRESS : ReasonCode.PRECISE_ADDRESS);
            case NAME -> raises ? ReasonCode.DOUBTFUL_NAME : ReasonCode.COMPLETE_NAME;
            case PHONE -> phone(order.contact().phone(), raises);
            case DISCOUNT -> when(raises && order.discountShare() >= NOTABLE_DISCOUNT, ReasonCode.DEEP_DISCOUNT);
            case CHANNEL -> raises ? ReasonCode.RISKY_CHANNEL : ReasonCode.SAFE_CHANNEL;
        };
    }

    private static @Nullable ReasonCode season(Season season, boolean raises) {
        return switch (season) {
            case ORDINARY -> null;
            case RAMADAN -> when(raises, ReasonCode.RAMADAN);
            case BEFORE_EID -> when(raises, ReasonCode.BEFORE_EID);
        };
    }

    private static @Nullable ReasonCode customer(CustomerHistory customer, boolean raises) {
        if (!raises) {
            return when(customer.delivered() > 0, ReasonCode.PAST_DELIVERIES);
        }
        if (customer.isNewCustomer()) {
            return ReasonCode.FIRST_ORDER;
        }
        if (customer.refused() > 0) {
            return ReasonCode.PAST_REFUSALS;
        }
        return when(customer.delivered() == 0, ReasonCode.NO_DELIVERY_YET);
    }

    private static @Nullable ReasonCode phone(PhoneKind phone, boolean raises) {
        return switch (phone) {
            case INVALID, SUSPICIOUS -> when(raises, ReasonCode.DOUBTFUL_PHONE);
            case LANDLINE -> null;
            case MOBILE -> when(!raises, ReasonCode.MOBILE_PHONE);
        };
    }

    private static @Nullable ReasonCode when(boolean holds, ReasonCode code) {
        return holds ? code : null;
    }

    private static String parameter(String name, Topic topic, OrderToScore order) {
        return switch (name) {
            case "refused" -> String.valueOf(order.customer().refused());
            case "delivered" -> String.valueOf(order.customer().delivered());
            case "orders" -> String.valueOf(order.customer().orders());
            case "total" -> decimal(order.totalDzd(), 2);
            case "units" -> String.valueOf(order.units());
            case "hour" -> String.valueOf(order.localTime().getHour());
            case "day" -> order.localTime().getDayOfWeek().name();
            case "wilaya" -> order.wilayaCode();
            case "rate" -> decimal(topic == Topic.SHOP ? order.shopRefusalRate() : order.wilayaRefusalRate(), 4);
            // The order at hand counts too: the merchant sees "3 orders within 24 hours".
            case "count" -> String.valueOf(order.customer().ordersInLast24Hours() + 1);
            case "share" -> decimal(order.discountShare(), 4);
            case "channel" -> order.channel().name();
            default -> throw new IllegalArgumentException("no value for the reason parameter " + name);
        };
    }

    private static String decimal(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

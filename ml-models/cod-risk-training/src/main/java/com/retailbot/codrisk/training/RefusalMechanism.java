package com.retailbot.codrisk.training;

import com.retailbot.codrisk.ContactQuality;
import com.retailbot.codrisk.CustomerHistory;
import com.retailbot.codrisk.OrderChannel;
import com.retailbot.codrisk.OrderToScore;
import com.retailbot.codrisk.PhoneKind;
import com.retailbot.codrisk.Season;
import java.time.LocalDateTime;

/** The assumed truth: the probability with which an order of the synthetic world is refused. */
record RefusalMechanism(GeneratorSettings settings) {

    private static final double USUAL_TOTAL = 4000;
    private static final double USUAL_NAME = 0.9;
    private static final int MORNING = 6;

    double probability(OrderToScore order, SyntheticCustomer customer, double shopEffect, double wilayaEffect) {
        double logOdds = settings.base()
                + customer.unreliability
                + shopEffect
                + wilayaEffect
                + basket(order)
                + time(order)
                + history(order.customer())
                + contact(order.contact())
                + channel(order.channel());
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private double basket(OrderToScore order) {
        double share = order.goodsDzd() <= 0 ? 0 : order.discountDzd() / order.goodsDzd();
        return settings.logValue() * StrictMath.log(order.totalDzd() / USUAL_TOTAL)
                + settings.extraUnit() * Math.min(order.units() - 1, 4)
                + settings.discount() * share;
    }

    private double time(OrderToScore order) {
        LocalDateTime local = LocalDateTime.ofInstant(order.placedAt(), order.zone());
        double effect = switch (Season.of(local.toLocalDate())) {
            case ORDINARY -> 0;
            case RAMADAN -> settings.ramadan();
            case BEFORE_EID -> settings.beforeEid();
        };
        if (local.getHour() < MORNING) {
            // Impulsive: bought at night, regretted by day; more so by people who never bought here.
            effect += settings.night() + (order.customer().orders() == 0 ? settings.nightFirstOrder() : 0);
        }
        return effect;
    }

    private double history(CustomerHistory history) {
        return (history.orders() == 0 ? settings.firstOrder() : 0)
                + settings.repeatedOrder() * Math.min(history.ordersInLast24Hours(), 3);
    }

    private double contact(ContactQuality contact) {
        return settings.vagueAddress() * (ContactQuality.USUAL_ADDRESS - contact.addressOrUsual())
                + settings.doubtfulName() * (USUAL_NAME - contact.name())
                + phone(contact.phone());
    }

    private double phone(PhoneKind phone) {
        return switch (phone) {
            case INVALID -> settings.invalidPhone();
            case SUSPICIOUS -> settings.suspiciousPhone();
            case LANDLINE -> settings.landline();
            case MOBILE -> 0;
        };
    }

    private double channel(OrderChannel channel) {
        return switch (channel) {
            case CHAT -> settings.chat();
            case STOREFRONT -> 0;
            case MANUAL -> settings.manual();
        };
    }
}

package com.retailbot.codrisk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Orders to score, each a small step away from an ordinary one. */
final class Orders {

    static final Instant NOON = Instant.parse("2026-05-12T11:00:00Z");
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final ContactQuality GOOD_CONTACT = new ContactQuality(1, 1.0, PhoneKind.MOBILE);

    private Orders() {}

    static OrderToScore ordinary() {
        return order(5000, NOON, GOOD_CONTACT, CustomerHistory.NEW_CUSTOMER);
    }

    static OrderToScore of(CustomerHistory customer) {
        return order(5000, NOON, GOOD_CONTACT, customer);
    }

    static OrderToScore from(ContactQuality contact) {
        return order(5000, NOON, contact, CustomerHistory.NEW_CUSTOMER);
    }

    static OrderToScore worth(double totalDzd) {
        return order(totalDzd, NOON, GOOD_CONTACT, CustomerHistory.NEW_CUSTOMER);
    }

    static CustomerHistory customer(int refused, int delivered) {
        return new CustomerHistory(
                refused + delivered,
                refused,
                delivered,
                NOON.minus(Duration.ofDays(200)),
                NOON.minus(Duration.ofDays(20)),
                0);
    }

    static OrderToScore order(double total, Instant at, ContactQuality contact, CustomerHistory customer) {
        return new OrderToScore(
                total,
                Math.max(total - 500, 0),
                0,
                1,
                1,
                at,
                ALGIERS,
                OrderChannel.STOREFRONT,
                "16",
                contact,
                customer,
                new DeliveryRecord(400, 100),
                new DeliveryRecord(2000, 500));
    }
}

package com.retailbot.codfraud;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.Channel;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders as the integration service publishes them. */
public class PlacedOrders {

    private final FieldCipher cipher;
    private final Clock clock;

    PlacedOrders(FieldCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A believable customer, noon, a small basket. */
    public OrderPlaced calm(TenantId tenant) {
        return order(
                tenant,
                new Contact("c-" + UUID.randomUUID(), "Amine Benali", "0550123987", "Cité 5 juillet, bt 12 n° 4"),
                2500,
                clock.instant(),
                false);
    }

    /** A vague address and half a name: worth a question. */
    public OrderPlaced doubtful(TenantId tenant) {
        return order(
                tenant,
                new Contact("c-" + UUID.randomUUID(), "Amine", "0550123987", "centre"),
                14_000,
                clock.instant(),
                false);
    }

    /** Everything made up. */
    public OrderPlaced prank(TenantId tenant) {
        return order(
                tenant,
                new Contact("c-" + UUID.randomUUID(), "test", "0555555555", "ville"),
                30_000,
                clock.instant(),
                false);
    }

    public OrderPlaced past(TenantId tenant, String customerKey, Duration ago) {
        return order(
                tenant,
                new Contact(customerKey, "Amine Benali", "0550123987", "Cité 5 juillet, bt 12 n° 4"),
                2500,
                clock.instant().minus(ago),
                true);
    }

    public OrderPlaced calmBy(TenantId tenant, String customerKey) {
        return order(
                tenant,
                new Contact(customerKey, "Amine Benali", "0550123987", "Cité 5 juillet, bt 12 n° 4"),
                2500,
                clock.instant(),
                false);
    }

    public OrderStatusChanged moved(OrderPlaced order, OrderStatus to, Instant at) {
        return new OrderStatusChanged(
                order.orderId(),
                order.orderNumber(),
                OrderStatus.PLACED,
                to,
                "courier",
                null,
                null,
                order.historical(),
                at);
    }

    private OrderPlaced order(TenantId tenant, Contact contact, long goods, Instant at, boolean historical) {
        String id = UUID.randomUUID().toString();
        OrderLine line = new OrderLine(
                "v-1", "p-1", "SKU-1", new LocalizedText(Map.of("fr", "Chaussures")), 1, Money.dzd(goods));
        return new OrderPlaced(
                id,
                "DF-" + id.substring(0, 4),
                null,
                null,
                null,
                Channel.STOREFRONT,
                "fr",
                new OrderContact(
                        contact.key(),
                        cipher.encrypt(tenant, contact.name()),
                        cipher.encrypt(tenant, contact.phone()),
                        cipher.encrypt(tenant, contact.address()),
                        "16",
                        "Bab Ezzouar"),
                List.of(line),
                Money.dzd(400),
                Money.dzd(goods + 400),
                historical,
                at);
    }

    private record Contact(String key, String name, String phone, String address) {}
}

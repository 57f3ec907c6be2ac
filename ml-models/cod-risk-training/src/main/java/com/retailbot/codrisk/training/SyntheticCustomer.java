package com.retailbot.codrisk.training;

import com.retailbot.codrisk.ContactQuality;
import com.retailbot.codrisk.CustomerHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phone that orders from one shop. Its reliability is hidden: a model sees only what the customer did before. */
final class SyntheticCustomer {

    final int wilaya;
    final ContactQuality contact;
    final double unreliability;

    private final List<Instant> orders = new ArrayList<>();
    private int refused;
    private int delivered;

    SyntheticCustomer(int wilaya, ContactQuality contact, double unreliability) {
        this.wilaya = wilaya;
        this.contact = contact;
        this.unreliability = unreliability;
    }

    CustomerHistory historyAt(Instant now) {
        Instant dayBefore = now.minus(Duration.ofHours(24));
        int recent = (int) orders.stream().filter(at -> at.isAfter(dayBefore)).count();
        @Nullable Instant first = orders.isEmpty() ? null : orders.getFirst();
        @Nullable Instant last = orders.isEmpty() ? null : orders.getLast();
        return new CustomerHistory(orders.size(), refused, delivered, first, last, recent);
    }

    void ordered(Instant at) {
        orders.add(at);
    }

    void closed(boolean wasRefused) {
        if (wasRefused) {
            refused++;
        } else {
            delivered++;
        }
    }

    /** Who refused before comes back less often. */
    boolean comesBack(Draws draws) {
        return draws.chance(refused > delivered ? 0.4 : 1);
    }
}

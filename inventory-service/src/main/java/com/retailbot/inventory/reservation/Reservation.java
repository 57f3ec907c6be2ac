package com.retailbot.inventory.reservation;

import com.retailbot.events.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Units of a variant that belong to an order: {@code ordered} by the shopper, {@code quantity} of them set aside. */
@Entity
@Table(name = "reservation")
class Reservation {

    enum State {
        RESERVED,
        SHIPPED,
        RELEASED,
        TAKEN_BACK
    }

    @Id
    private String id;

    private TenantId tenant;
    private String orderId;
    private String variantId;
    private int ordered;
    private int quantity;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Reservation() {}

    Reservation(TenantId tenant, String orderId, String variantId, int ordered, int quantity, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.tenant = tenant;
        this.orderId = orderId;
        this.variantId = variantId;
        this.ordered = ordered;
        this.quantity = quantity;
        this.state = State.RESERVED;
        this.changedAt = now;
    }

    /** What an earlier count did not have; the order keeps its place among those that wait. */
    void topUp(int units) {
        quantity += units;
    }

    void become(State next, Instant now) {
        state = next;
        changedAt = now;
    }

    State state() {
        return state;
    }

    String variantId() {
        return variantId;
    }

    int ordered() {
        return ordered;
    }

    int quantity() {
        return quantity;
    }

    int missing() {
        return ordered - quantity;
    }
}

package com.retailbot.inventory.reservation;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.StockReserved;
import com.retailbot.events.TenantId;
import com.retailbot.inventory.stock.StockItem;
import com.retailbot.inventory.stock.StockItems;
import com.retailbot.inventory.stock.StockLedger;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves stock along with the life of an order: set aside, shipped, freed, or back on the shelf. */
@Service
public class OrderStock {

    private final Reservations reservations;
    private final StockItems items;
    private final StockLedger ledger;
    private final EventOutbox outbox;
    private final Clock clock;

    OrderStock(Reservations reservations, StockItems items, StockLedger ledger, EventOutbox outbox, Clock clock) {
        this.reservations = reservations;
        this.items = items;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sets stock aside as far as there is any; what is missing is told, not refused: a person decides. */
    @Transactional
    public void reserve(TenantId tenant, OrderPlaced order) {
        if (order.historical()) {
            return;
        }
        Map<String, Integer> wanted = order.lines().stream()
                .collect(Collectors.toMap(OrderLine::variantId, OrderLine::quantity, Integer::sum, TreeMap::new));
        Map<String, StockItem> stock = lock(tenant, wanted.keySet());
        Instant now = clock.instant();
        List<StockReserved.Shortage> shortages = new ArrayList<>();
        wanted.forEach((variantId, quantity) -> {
            StockItem item = stock.get(variantId);
            int given = item == null ? 0 : item.reserve(quantity, now);
            if (item != null) {
                reservations.save(new Reservation(tenant, order.orderId(), variantId, quantity, given, now));
            }
            if (item != null && given > 0) {
                items.save(item);
                ledger.recordChange(item, "reservation");
            }
            if (given < quantity) {
                shortages.add(
                        new StockReserved.Shortage(variantId, skuOf(order, variantId), quantity, quantity - given));
            }
        });
        outbox.publish(tenant, new StockReserved(order.orderId(), shortages, now));
    }

    @Transactional
    public void follow(TenantId tenant, OrderStatusChanged change) {
        switch (change.to()) {
            case PLACED, ON_HOLD, CONFIRMED -> {
                // The stock stays set aside.
            }
            case CANCELLED -> move(tenant, change.orderId(), Movement.RELEASE);
            case SHIPPED, DELIVERED -> move(tenant, change.orderId(), Movement.SHIP);
            case REFUSED, RETURNED -> move(tenant, change.orderId(), Movement.TAKE_BACK);
        }
    }

    private enum Movement {
        RELEASE("release"),
        SHIP("shipment"),
        TAKE_BACK("return");

        private final String reason;

        Movement(String reason) {
            this.reason = reason;
        }
    }

    private void move(TenantId tenant, String orderId, Movement movement) {
        // The lock first: meanwhile a restock may add to what is set aside.
        Map<String, StockItem> stock = lock(tenant, reservations.variantsOf(tenant, orderId));
        List<Reservation> ofOrder = reservations.findByTenantAndOrderId(tenant, orderId);
        Instant now = clock.instant();
        for (Reservation reservation : ofOrder) {
            StockItem item = stock.get(reservation.variantId());
            if (item != null && apply(movement, reservation, item, now)) {
                reservations.save(reservation);
                items.save(item);
                ledger.recordChange(item, movement.reason);
            }
        }
    }

    private static boolean apply(Movement movement, Reservation reservation, StockItem item, Instant now) {
        Reservation.State state = reservation.state();
        if (state == Reservation.State.RESERVED && movement == Movement.SHIP) {
            // A person may have found what the count did not have: what was ordered is what left.
            item.release(reservation.quantity(), now);
            item.ship(reservation.ordered(), now);
            reservation.become(Reservation.State.SHIPPED, now);
        } else if (state == Reservation.State.RESERVED) {
            // Refused or cancelled before it left: it never left the shelf.
            item.release(reservation.quantity(), now);
            reservation.become(Reservation.State.RELEASED, now);
        } else if (state == Reservation.State.SHIPPED && movement == Movement.TAKE_BACK) {
            item.takeBack(reservation.ordered(), now);
            reservation.become(Reservation.State.TAKEN_BACK, now);
        } else {
            return false;
        }
        return true;
    }

    private Map<String, StockItem> lock(TenantId tenant, java.util.Collection<String> variantIds) {
        return variantIds.isEmpty()
                ? Map.of()
                : items.lock(tenant, variantIds).stream()
                        .collect(Collectors.toMap(StockItem::variantId, Function.identity()));
    }

    private static String skuOf(OrderPlaced order, String variantId) {
        return order.lines().stream()
                .filter(line -> line.variantId().equals(variantId))
                .map(OrderLine::sku)
                .findFirst()
                .orElse(variantId);
    }
}

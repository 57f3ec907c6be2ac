package com.retailbot.inventory.reservation;

import com.retailbot.inventory.stock.StockItem;
import com.retailbot.inventory.stock.StockItems;
import com.retailbot.inventory.stock.StockLedger;
import com.retailbot.inventory.stock.StockLevelChanged;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives new stock to the orders that wait for it before anybody else can buy it. */
@Service
class WaitingOrders {

    private final Reservations reservations;
    private final StockItems items;
    private final StockLedger ledger;
    private final Clock clock;

    WaitingOrders(Reservations reservations, StockItems items, StockLedger ledger, Clock clock) {
        this.reservations = reservations;
        this.items = items;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** First of the listeners, so that alerts see what is left. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void levelChanged(StockLevelChanged change) {
        StockItem item = change.item();
        if (item.available() == 0) {
            return;
        }
        Instant now = clock.instant();
        int before = item.available();
        for (Reservation waiting : reservations.waiting(item.tenant(), item.variantId())) {
            int given = item.reserve(waiting.missing(), now);
            if (given == 0) {
                break;
            }
            waiting.topUp(given);
            reservations.save(waiting);
        }
        if (item.available() < before) {
            items.save(item);
            ledger.recordChange(item, "reservation");
        }
    }
}

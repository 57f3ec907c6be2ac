package com.retailbot.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.StockReserved;
import com.retailbot.inventory.InventoryServiceTest;
import org.junit.jupiter.api.Test;

class ReservationTest extends InventoryServiceTest {

    @Test
    void anOrderSetsStockAsideAndACancelledOneFreesIt() {
        stocked(10);
        events.publish(shop, order("o-2", 4));

        StockReserved reserved =
                events.await(StockReserved.class, event -> event.orderId().equals("o-2" + variant));
        assertThat(reserved.shortages()).isEmpty();
        awaitStock(10, 4);

        events.publish(shop, status("o-2", OrderStatus.CANCELLED));
        awaitStock(10, 0);
    }

    @Test
    void whatIsMissingIsTold() {
        stocked(3);
        events.publish(shop, order("o-3", 5));

        StockReserved reserved =
                events.await(StockReserved.class, event -> event.orderId().equals("o-3" + variant));
        assertThat(reserved.shortages()).containsExactly(new StockReserved.Shortage(variant, "SKU-" + variant, 5, 2));
    }

    @Test
    void aRedeliveredOrderReservesOnce() {
        stocked(10);
        EventEnvelope order = events.publish(shop, order("o-4", 3));
        events.redeliver(order);
        events.redeliver(order);
        events.publish(shop, order("o-5", 1));

        awaitStock(10, 4);
    }

    @Test
    void aRefusedParcelComesBackToTheShelf() {
        stocked(10);
        events.publish(shop, order("o-6", 2));
        events.publish(shop, status("o-6", OrderStatus.SHIPPED));
        awaitStock(8, 0);

        events.publish(shop, status("o-6", OrderStatus.REFUSED));

        awaitStock(10, 0);
    }

    @Test
    void ordersOfTheImportedPastTouchNoStock() {
        stocked(10);
        OrderPlaced past = order("o-7", 2);
        events.publish(
                shop,
                new OrderPlaced(
                        past.orderId(),
                        past.orderNumber(),
                        null,
                        null,
                        null,
                        past.channel(),
                        past.language(),
                        past.contact(),
                        past.lines(),
                        past.deliveryFee(),
                        past.total(),
                        true,
                        past.placedAt()));
        events.publish(shop, order("o-8", 1));

        awaitStock(10, 1);
        assertThat(events.all(StockReserved.class, event -> event.orderId().equals("o-7" + variant)))
                .isEmpty();
    }

    @Test
    void anOrderThatWaitsGetsTheNextStockAndShipsWhole() {
        stocked(1);
        events.publish(shop, order("o-12", 3));
        awaitStock(1, 1);
        events.publish(shop, order("o-13", 9));
        events.await(StockReserved.class, event -> event.orderId().equals("o-13" + variant));

        count(11);

        awaitStock(11, 11);
        events.publish(shop, status("o-12", OrderStatus.SHIPPED));
        awaitStock(8, 8);
        events.publish(shop, status("o-13", OrderStatus.CANCELLED));
        awaitStock(8, 0);
        events.publish(shop, status("o-12", OrderStatus.RETURNED));
        awaitStock(11, 0);
    }

    @Test
    void whatACancelledOrderFreesGoesToTheOneThatWaits() {
        stocked(4);
        events.publish(shop, order("o-14", 3));
        awaitStock(4, 3);
        events.publish(shop, order("o-15", 2));
        awaitStock(4, 4);

        events.publish(shop, status("o-14", OrderStatus.CANCELLED));

        awaitStock(4, 2);
    }

    @Test
    void moreIsShippedThanWasCounted() {
        stocked(1);
        events.publish(shop, order("o-16", 3));
        awaitStock(1, 1);

        events.publish(shop, status("o-16", OrderStatus.SHIPPED));

        awaitStock(0, 0);
    }
}

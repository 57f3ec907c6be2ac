package com.retailbot.codfraud.history;

import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.TenantId;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what happened to a shop's orders, and tells what was known at any moment. */
@Service
public class OrderHistory {

    private static final Duration DAY = Duration.ofHours(24);

    private final RecordedOrders orders;

    OrderHistory(RecordedOrders orders) {
        this.orders = orders;
    }

    @Transactional(readOnly = true)
    public KnownBefore before(TenantId tenant, OrderPlaced order) {
        CustomerFigures customer = orders.ofCustomer(
                tenant,
                order.contact().customerKey(),
                order.placedAt(),
                order.placedAt().minus(DAY));
        DeliveryFigures deliveries = orders.ofShop(tenant, order.contact().wilayaCode(), order.placedAt());
        return new KnownBefore(customer.toHistory(), deliveries.wilaya(), deliveries.shop());
    }

    @Transactional
    public void record(TenantId tenant, OrderPlaced order) {
        if (orders.findByTenantAndOrderId(tenant, order.orderId()).isEmpty()) {
            orders.save(new RecordedOrder(tenant, order));
        }
    }

    @Transactional
    public void record(TenantId tenant, OrderStatusChanged change) {
        Ending.of(change.to())
                .ifPresent(ending -> orders.findByTenantAndOrderId(tenant, change.orderId())
                        .ifPresent(order -> order.ended(ending, change.changedAt())));
    }
}

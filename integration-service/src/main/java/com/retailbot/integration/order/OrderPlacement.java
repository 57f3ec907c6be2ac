package com.retailbot.integration.order;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.integration.cart.CartTracker;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a request into exactly one order, or says why it cannot become one. */
@Service
public class OrderPlacement {
    private final Orders orders;
    private final OrderNumbers numbers;
    private final OrderRequestChecks checks;
    private final CartTracker carts;
    private final EventOutbox outbox;
    private final Clock clock;

    OrderPlacement(
            Orders orders,
            OrderNumbers numbers,
            OrderRequestChecks checks,
            CartTracker carts,
            EventOutbox outbox,
            Clock clock) {
        this.orders = orders;
        this.numbers = numbers;
        this.checks = checks;
        this.carts = carts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A request that was placed before changes nothing. */
    @Transactional
    public void place(TenantId tenant, OrderRequested request) {
        if (orders.existsByTenantAndOrderRequestId(tenant, request.orderRequestId())) {
            return;
        }
        switch (checks.check(tenant, request)) {
            case OrderRequestChecks.Accepted accepted -> accept(tenant, request, accepted);
            case OrderRequestChecks.Refused refused ->
                outbox.publish(
                        tenant,
                        new OrderRequestRefused(
                                request.orderRequestId(),
                                request.conversationId(),
                                refused.code(),
                                refused.details(),
                                clock.instant()));
        }
    }

    private void accept(TenantId tenant, OrderRequested request, OrderRequestChecks.Accepted accepted) {
        NewOrder order = new NewOrder(
                numbers.next(tenant, accepted.shop().orderPrefix()),
                request.orderRequestId(),
                request.conversationId(),
                request.visitorId(),
                request.channel(),
                request.language(),
                accepted.contact(),
                request.lines(),
                accepted.deliveryFee(),
                false,
                clock.instant());
        Order placed = orders.save(new Order(tenant, order));
        outbox.publish(tenant, placed.placed());
        carts.ordered(tenant, request.visitorId(), request.lines());
    }
}

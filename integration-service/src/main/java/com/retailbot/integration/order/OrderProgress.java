package com.retailbot.integration.order;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.StockReserved;
import com.retailbot.events.TenantId;
import com.retailbot.integration.ids.Ids;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves orders on and tells the others. */
@Service
public class OrderProgress {
    private final Orders orders;
    private final EventOutbox outbox;
    private final Clock clock;

    OrderProgress(Orders orders, EventOutbox outbox, Clock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void assessed(TenantId tenant, OrderAssessed assessment) {
        decide(tenant, assessment.orderId(), order -> OrderDecisions.assessed(order, assessment));
    }

    @Transactional
    public void verified(TenantId tenant, OrderVerified verified) {
        decide(tenant, verified.orderId(), order -> OrderDecisions.verified(order, verified));
    }

    @Transactional
    public void stockReserved(TenantId tenant, StockReserved reserved) {
        decide(tenant, reserved.orderId(), order -> OrderDecisions.stockReserved(order, reserved));
    }

    /** A person of the shop moves the order. */
    @Transactional
    public void move(TenantId tenant, String orderId, OrderStatus to, @Nullable String note, String memberId) {
        Order order = locked(tenant, orderId).orElseThrow(() -> NotFoundException.of("order", orderId));
        outbox.publish(tenant, order.moveTo(to, OrderDecisions.AGENT, note, memberId, clock.instant()));
    }

    private void decide(TenantId tenant, String orderId, Function<Order, Optional<OrderStatusChanged>> decision) {
        Order order = locked(tenant, orderId).orElseThrow(() -> new UnknownOrderException(orderId));
        decision.apply(order).ifPresent(changed -> outbox.publish(tenant, changed));
    }

    private Optional<Order> locked(TenantId tenant, String orderId) {
        return Ids.parse(orderId).flatMap(id -> orders.lock(tenant, id));
    }
}

package com.retailbot.integration.order;

import static com.retailbot.events.OrderStatus.CANCELLED;
import static com.retailbot.events.OrderStatus.CONFIRMED;
import static com.retailbot.events.OrderStatus.DELIVERED;
import static com.retailbot.events.OrderStatus.ON_HOLD;
import static com.retailbot.events.OrderStatus.PLACED;
import static com.retailbot.events.OrderStatus.REFUSED;
import static com.retailbot.events.OrderStatus.RETURNED;
import static com.retailbot.events.OrderStatus.SHIPPED;

import com.retailbot.events.OrderStatus;
import java.util.List;
import java.util.Map;

/** Which status may follow which. A confirmed order can be put on hold again when its stock turns out to be missing. */
final class OrderTransitions {
    private static final Map<OrderStatus, List<OrderStatus>> NEXT = Map.of(
            PLACED, List.of(CONFIRMED, ON_HOLD, CANCELLED),
            ON_HOLD, List.of(CONFIRMED, CANCELLED),
            CONFIRMED, List.of(SHIPPED, ON_HOLD, CANCELLED),
            SHIPPED, List.of(DELIVERED, REFUSED),
            DELIVERED, List.of(RETURNED),
            CANCELLED, List.of(),
            REFUSED, List.of(),
            RETURNED, List.of());

    private OrderTransitions() {}

    static List<OrderStatus> after(OrderStatus status) {
        return NEXT.getOrDefault(status, List.of());
    }

    static boolean allowed(OrderStatus from, OrderStatus to) {
        return after(from).contains(to);
    }
}

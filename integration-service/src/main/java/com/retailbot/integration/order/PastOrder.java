package com.retailbot.integration.order;

import com.retailbot.events.Channel;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order from before the platform, to be recorded. Nobody acts on it.
 *
 * @param steps what became of it, oldest first
 */
public record PastOrder(
        Channel channel,
        String language,
        Customer customer,
        List<OrderLine> lines,
        Instant placedAt,
        List<Step> steps) {
    public PastOrder {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /** In clear; encrypted before it is stored. */
    public record Customer(
            String name, String phone, @Nullable String address, String wilayaCode, String commune) {}

    public record Step(OrderStatus to, String reason, Instant at) {}
}

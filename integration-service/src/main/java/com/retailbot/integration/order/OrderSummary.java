package com.retailbot.integration.order;

import com.retailbot.events.Channel;
import com.retailbot.events.Money;
import com.retailbot.events.OrderStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param customerName null for roles that may not know who ordered
 * @param items units over all lines
 */
public record OrderSummary(
        String orderId,
        String number,
        OrderStatus status,
        Channel channel,
        String language,
        boolean historical,
        Instant placedAt,
        Instant changedAt,
        @Nullable String customerName,
        String wilayaCode,
        String commune,
        int items,
        Money total,
        boolean stockShort,
        OrderView.@Nullable Risk risk) {}

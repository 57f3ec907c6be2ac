package com.retailbot.integration.order;

import com.retailbot.events.Channel;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order that is about to be stored; its request was checked. */
record NewOrder(
        String number,
        @Nullable String orderRequestId,
        @Nullable String conversationId,
        @Nullable String visitorId,
        Channel channel,
        String language,
        OrderContact contact,
        List<OrderLine> lines,
        Money deliveryFee,
        boolean historical,
        Instant placedAt) {
    Money total() {
        Money total = deliveryFee;
        for (OrderLine line : lines) {
            total = total.plus(line.unitPrice().times(line.quantity()));
        }
        return total;
    }
}

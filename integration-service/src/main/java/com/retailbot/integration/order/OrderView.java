package com.retailbot.integration.order;

import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.Channel;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as the shop's people see it.
 *
 * @param contact null for roles that may not know who ordered
 * @param risk null until the order was assessed
 * @param stockShort some units were not in stock when the order was placed
 * @param allowed statuses that may follow
 */
public record OrderView(
        String orderId,
        String number,
        OrderStatus status,
        Channel channel,
        String language,
        boolean historical,
        Instant placedAt,
        Instant changedAt,
        @Nullable Contact contact,
        String wilayaCode,
        String commune,
        List<OrderLine> lines,
        Money deliveryFee,
        Money total,
        boolean stockShort,
        @Nullable Risk risk,
        List<OrderStatus> allowed,
        List<TimelineEntry> timeline) {
    /** In clear. */
    public record Contact(
            String name, String phone, @Nullable String address) {}

    /** @param probability that the parcel is refused at the door, 0 to 1 */
    public record Risk(double probability, AssessmentOutcome outcome) {}
}

package com.retailbot.cartrecovery.cart;

import com.retailbot.events.EncryptedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart as it was last told.
 *
 * @param botKey the bot of the page where it was filled; null when it came from elsewhere
 * @param customerKey fingerprint of the phone, the same as orders carry; null without a phone
 * @param abandonDueAt when it counts as left unless it changes; only while {@link CartState#ACTIVE}
 * @param abandonedAt when it was last found left; null when it never was
 */
public record Cart(
        TenantId tenant,
        String id,
        String visitorId,
        @Nullable String botKey,
        String language,
        List<OrderLine> lines,
        Money total,
        @Nullable EncryptedText phone,
        @Nullable String customerKey,
        boolean consent,
        String restoreToken,
        Instant changedAt,
        CartState state,
        @Nullable Instant abandonDueAt,
        @Nullable Instant abandonedAt,
        @Nullable String orderId) {
    public Cart {
        lines = List.copyOf(lines);
    }

    /** How many pieces. */
    public int items() {
        return lines.stream().mapToInt(OrderLine::quantity).sum();
    }

    Cart left(Instant now) {
        return with(CartState.ABANDONED, now, orderId);
    }

    Cart ordered(String order) {
        return with(CartState.ORDERED, abandonedAt, order);
    }

    private Cart with(CartState newState, @Nullable Instant newAbandonedAt, @Nullable String newOrderId) {
        return new Cart(
                tenant,
                id,
                visitorId,
                botKey,
                language,
                lines,
                total,
                phone,
                customerKey,
                consent,
                restoreToken,
                changedAt,
                newState,
                null,
                newAbandonedAt,
                newOrderId);
    }
}

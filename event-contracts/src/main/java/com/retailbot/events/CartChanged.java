package com.retailbot.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart after a change, whole.
 *
 * @param source where the shopper made the last edit
 * @param consent the shopper agreed to be reminded
 * @param restoreToken opaque; opens the cart on another device
 */
@EventType("cart.changed")
public record CartChanged(
        String cartId,
        String visitorId,
        @Nullable String conversationId,
        @Nullable String botKey,
        Channel source,
        String language,
        List<OrderLine> lines,
        Money total,
        @Nullable EncryptedText phone,
        boolean consent,
        CartStatus status,
        String restoreToken,
        Instant changedAt)
        implements CartEvent {

    public CartChanged {
        lines = List.copyOf(lines);
    }

    @Override
    public String aggregateId() {
        return cartId;
    }
}

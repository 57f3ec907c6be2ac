package com.retailbot.integration.cart;

import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.Money;
import java.time.Instant;

/**
 * A cart in the shop's list.
 *
 * @param source where it was last edited
 * @param reachable the shopper left a phone number
 * @param consent the shopper agreed to be reminded
 */
public record CartSummary(
        String cartId,
        Channel source,
        String language,
        CartStatus status,
        int items,
        Money total,
        boolean reachable,
        boolean consent,
        Instant changedAt) {}

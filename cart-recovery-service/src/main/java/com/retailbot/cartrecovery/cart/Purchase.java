package com.retailbot.cartrecovery.cart;

import com.retailbot.events.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order, as far as it ends the recovery of carts. */
public record Purchase(String orderId, @Nullable String visitorId, String customerKey, Money total, Instant placedAt) {}

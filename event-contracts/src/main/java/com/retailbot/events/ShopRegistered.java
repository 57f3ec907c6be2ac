package com.retailbot.events;

import java.time.Instant;

/**
 * A shop joined the platform.
 *
 * @param industry fashion, electronics, grocery or other
 */
@EventType("shop.registered")
public record ShopRegistered(
        String shopId,
        String name,
        String industry,
        String defaultLanguage,
        String currency,
        String timeZone,
        boolean demo,
        Instant registeredAt)
        implements ShopEvent {

    @Override
    public String aggregateId() {
        return shopId;
    }
}
